
use builtin;
use str;

set edit:completion:arg-completer[aftersale] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'aftersale'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'aftersale'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'Open cases by urgency'
            cand show 'One case: facts, deadlines, timeline, messages'
            cand sync 'Bring the local cache up to date'
            cand dispute 'Answer a dispute'
            cand journal 'What was done, and what became of it'
            cand handoff 'Steps that need a web page'
            cand api 'A raw, authenticated call: reads freely, writes through the journal'
            cand check 'One line for monitoring: what is missed, due soon, or not known'
            cand digest 'What came in, what was answered and how fast, and what is due'
            cand deadline 'Deadlines that you enter yourself'
            cand case 'What only you know of a case'
            cand evidence 'What to send for which reason, and files that fit'
            cand calendar 'Your deadlines as a calendar file'
            cand schedule 'Let cron, systemd, launchd or Windows run aftersale'
            cand alert 'Tell of deadlines before they are missed'
            cand mail 'Buyer-protection e-mails: read, recognised, verified'
            cand rules 'The rules behind the deadlines'
            cand template 'Letters to buyers: the usual answers in seven languages, and your own'
            cand account 'Accounts of this configuration'
            cand auth 'Logins of the accounts'
            cand doctor 'What is wrong with this set-up, and how to mend it'
            cand schema 'JSON Schema of what `--json` prints'
            cand simulator 'The local stand-in for the marketplaces, for tests and for trying things'
            cand generate 'Write completions and man pages'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;list'= {
            cand --kind 'Only cases of this kind: dispute, claim, return, message, protection; may be given several times'
            cand --move 'Only cases whose turn it is of: seller, buyer, platform, none'
            cand --due-within 'Only cases due within this span or overdue, such as 90m, 6h, 2d'
            cand --reason 'Only cases with this reason code'
            cand --buyer 'Only cases of this buyer, by login or id'
            cand --limit 'At most this many; 0 shows all. On a terminal 50 by default, in a pipe all'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --overdue 'Only overdue cases'
            cand --all 'Done cases too'
            cand --refresh 'Ask the marketplaces first'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;show'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --refresh 'Ask the marketplace first'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;sync'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --full 'Read every case again, changed or not'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;dispute'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand message 'Write in the talk of a dispute'
            cand close 'Ask the buyer to close a discussion: once per discussion, for ever'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;dispute;message'= {
            cand -m 'The text; `-` reads it from stdin'
            cand --message 'The text; `-` reads it from stdin'
            cand --message-file 'A file with the text; `-` reads stdin'
            cand --use 'Fill in this template; aftersale template list names them'
            cand --lang 'The template''s language; the buyer''s by default'
            cand --var 'A value for a variable of the template; may be given several times'
            cand --evidence 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times'
            cand --if-last-event 'Refuse unless this is the newest event of the case; `show --json` names it as last_event'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand -e 'Open $EDITOR on the text before it is sent'
            cand --edit 'Open $EDITOR on the text before it is sent'
            cand --force 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
            cand --no-fit 'Send files as they are: no turning upright, no shrinking, no removal of locations'
            cand --again 'Send once more what was sent before'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;dispute;close'= {
            cand -m 'The text; `-` reads it from stdin'
            cand --message 'The text; `-` reads it from stdin'
            cand --message-file 'A file with the text; `-` reads stdin'
            cand --use 'Fill in this template; aftersale template list names them'
            cand --lang 'The template''s language; the buyer''s by default'
            cand --var 'A value for a variable of the template; may be given several times'
            cand --if-last-event 'Refuse unless this is the newest event of the case; `show --json` names it as last_event'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand -e 'Open $EDITOR on the text before it is sent'
            cand --edit 'Open $EDITOR on the text before it is sent'
            cand --force 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
            cand --again 'Send once more what was sent before'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;dispute;help'= {
            cand message 'Write in the talk of a dispute'
            cand close 'Ask the buyer to close a discussion: once per discussion, for ever'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;dispute;help;message'= {
        }
        &'aftersale;dispute;help;close'= {
        }
        &'aftersale;dispute;help;help'= {
        }
        &'aftersale;journal'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Actions, newest first'
            cand show 'One action: what was sent, and what came back'
            cand verify 'Whether the ledger is as it was written: no row altered, removed or slipped in'
            cand reconcile 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again'
            cand resolve 'Say what became of an action that cannot be told by reading'
            cand export 'Every row of the ledger with its hash, for your records'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;journal;list'= {
            cand --case 'Only actions on this case'
            cand --limit 'At most so many; 0 for all'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --unknown 'Only those of which nobody knows what became of them'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;journal;show'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;journal;verify'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;journal;reconcile'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;journal;resolve'= {
            cand --note 'How you know'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --sent 'It did arrive'
            cand --not-sent 'It did not arrive, and may be sent again'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;journal;export'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;journal;help'= {
            cand list 'Actions, newest first'
            cand show 'One action: what was sent, and what came back'
            cand verify 'Whether the ledger is as it was written: no row altered, removed or slipped in'
            cand reconcile 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again'
            cand resolve 'Say what became of an action that cannot be told by reading'
            cand export 'Every row of the ledger with its hash, for your records'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;journal;help;list'= {
        }
        &'aftersale;journal;help;show'= {
        }
        &'aftersale;journal;help;verify'= {
        }
        &'aftersale;journal;help;reconcile'= {
        }
        &'aftersale;journal;help;resolve'= {
        }
        &'aftersale;journal;help;export'= {
        }
        &'aftersale;journal;help;help'= {
        }
        &'aftersale;handoff'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Steps that wait for you, the most urgent first'
            cand show 'One step: the page to open, the way through it, what to paste'
            cand done 'Say that you have done it'
            cand cancel 'Say that it is not wanted any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;handoff;list'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --all 'Closed ones too'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;handoff;show'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;handoff;done'= {
            cand --note 'What you saw'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;handoff;cancel'= {
            cand --note 'Why not'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;handoff;help'= {
            cand list 'Steps that wait for you, the most urgent first'
            cand show 'One step: the page to open, the way through it, what to paste'
            cand done 'Say that you have done it'
            cand cancel 'Say that it is not wanted any more'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;handoff;help;list'= {
        }
        &'aftersale;handoff;help;show'= {
        }
        &'aftersale;handoff;help;done'= {
        }
        &'aftersale;handoff;help;cancel'= {
        }
        &'aftersale;handoff;help;help'= {
        }
        &'aftersale;api'= {
            cand -Q 'A part of the query; may be given several times'
            cand --query 'A part of the query; may be given several times'
            cand -F 'A parameter of a gateway''s method; may be given several times'
            cand --field 'A parameter of a gateway''s method; may be given several times'
            cand -d 'The body, as JSON'
            cand --data 'The body, as JSON'
            cand --data-file 'A file with the body; `-` reads stdin'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --write 'Treat the gateway''s method as one that changes something'
            cand --again 'Send once more what was sent before'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;check'= {
            cand --warning 'What is due within this span is a warning; 24h by default'
            cand --critical 'What is due within this span is critical; 6h by default'
            cand --max-age 'Data older than this is not known; 15m by default'
            cand --unknown-age 'An action whose outcome has been unknown for longer than this is critical; the critical span by default'
            cand --sync-budget 'How long that may take; then the data at hand is judged by its age. 30s by default'
            cand --ping 'Tell a dead-man''s switch: URL/start before, then URL when all is OK, else URL/EXIT-CODE. The address is a secret, so better give it in the environment'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --sync 'Ask the marketplaces first'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;digest'= {
            cand --since 'From when on; yesterday by default'
            cand --until 'Until before when; now by default'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --html 'One page of HTML that needs nothing else, such as for an e-mail'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;deadline'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand set 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones'
            cand clear 'Take a deadline that you entered back; the others count again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;deadline;set'= {
            cand --note 'Where it comes from'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;deadline;clear'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;deadline;help'= {
            cand set 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones'
            cand clear 'Take a deadline that you entered back; the others count again'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;deadline;help;set'= {
        }
        &'aftersale;deadline;help;clear'= {
        }
        &'aftersale;deadline;help;help'= {
        }
        &'aftersale;case'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand flag 'Flag a case with something that no marketplace states; deadlines take it into account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;case;flag'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --off 'Take the flag back'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;case;help'= {
            cand flag 'Flag a case with something that no marketplace states; deadlines take it into account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;case;help;flag'= {
        }
        &'aftersale;case;help;help'= {
        }
        &'aftersale;evidence'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand guide 'What counts: for a case, for a reason, or everything'
            cand lint 'What is still missing in a case, and what the marketplace will not accept'
            cand fit 'Make files such that the marketplace takes them; the originals stay'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;evidence;guide'= {
            cand --reason 'Only for this reason, a code or the marketplace''s words'
            cand --marketplace 'Only of this marketplace: allegro, aliexpress'
            cand --kind 'Only as it is for cases of this kind'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;evidence;lint'= {
            cand --evidence 'A file with its kind; may be given several times'
            cand --tracking 'The number of the parcel to the buyer'
            cand --carrier 'Who carries that parcel'
            cand --first-scan 'When the carrier first scanned it, RFC 3339 with an offset'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --refresh 'Ask the marketplace first'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;evidence;fit'= {
            cand --to 'Write the fitted files into this folder'
            cand --for 'Whose limits count: allegro (disputes and claims), message (Allegro''s message centre), aliexpress'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;evidence;help'= {
            cand guide 'What counts: for a case, for a reason, or everything'
            cand lint 'What is still missing in a case, and what the marketplace will not accept'
            cand fit 'Make files such that the marketplace takes them; the originals stay'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;evidence;help;guide'= {
        }
        &'aftersale;evidence;help;lint'= {
        }
        &'aftersale;evidence;help;fit'= {
        }
        &'aftersale;evidence;help;help'= {
        }
        &'aftersale;calendar'= {
            cand --output 'Write the file here, as a whole, and only when it changes; `-` is stdout'
            cand --kind 'Only cases of this kind: dispute, claim, return, message, protection; may be given several times'
            cand --alarm 'An alarm this long before each deadline; may be given several times. `warn_before` of the configuration by default'
            cand --keep 'How long a solved deadline stays in the file as cancelled'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --no-alarm 'No alarms'
            cand --refresh 'Ask the marketplaces first'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;schedule'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand print 'Print ready entries, with the paths and the environment of this run'
            cand install 'Put them where they belong: the crontab, or the timers of systemd''s user manager'
            cand remove 'Take away what `install` put there'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;schedule;print'= {
            cand --every 'How often: a span that divides an hour or a day evenly, such as 5m, 10m, 1h'
            cand --command 'A command line of aftersale, without its name, to run that often; may be given several times'
            cand --daily 'A command line to run once a day; may be given several times'
            cand --daily-at 'When the daily ones run'
            cand --program 'The program; this one by default'
            cand --log 'Append what the jobs print to this file. Without it cron mails it and systemd keeps it in its journal; launchd and Windows get a file in the data folder'
            cand --output 'Write each entry to its own file in this folder instead'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;schedule;install'= {
            cand --every 'How often: a span that divides an hour or a day evenly, such as 5m, 10m, 1h'
            cand --command 'A command line of aftersale, without its name, to run that often; may be given several times'
            cand --daily 'A command line to run once a day; may be given several times'
            cand --daily-at 'When the daily ones run'
            cand --program 'The program; this one by default'
            cand --log 'Append what the jobs print to this file. Without it cron mails it and systemd keeps it in its journal; launchd and Windows get a file in the data folder'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;schedule;remove'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;schedule;help'= {
            cand print 'Print ready entries, with the paths and the environment of this run'
            cand install 'Put them where they belong: the crontab, or the timers of systemd''s user manager'
            cand remove 'Take away what `install` put there'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;schedule;help;print'= {
        }
        &'aftersale;schedule;help;install'= {
        }
        &'aftersale;schedule;help;remove'= {
        }
        &'aftersale;schedule;help;help'= {
        }
        &'aftersale;alert'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand run 'Give every alert that is due: once for each threshold, deadline and sink'
            cand list 'What waits, what is snoozed, and what was given when'
            cand test 'Send a test message through a sink'
            cand snooze 'Give no alerts about a case for a while'
            cand secret 'Keep a sink''s secret: asked for on a terminal, else read from stdin'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;alert;run'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --sync 'Ask the marketplaces first; without it the cache is used as it is, and each message says how old that is'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;alert;list'= {
            cand --limit 'At most this many past alerts; 0 for all. On a terminal 50 by default, in a pipe all'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;alert;test'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;alert;snooze'= {
            cand --until 'Until when: an instant (RFC 3339), or a span from now such as 12h'
            cand --note 'Why, for `alert list`'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --even-missed 'Keep silent even when a deadline is missed'
            cand --off 'Lift the snooze'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;alert;secret'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;alert;help'= {
            cand run 'Give every alert that is due: once for each threshold, deadline and sink'
            cand list 'What waits, what is snoozed, and what was given when'
            cand test 'Send a test message through a sink'
            cand snooze 'Give no alerts about a case for a while'
            cand secret 'Keep a sink''s secret: asked for on a terminal, else read from stdin'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;alert;help;run'= {
        }
        &'aftersale;alert;help;list'= {
        }
        &'aftersale;alert;help;test'= {
        }
        &'aftersale;alert;help;snooze'= {
        }
        &'aftersale;alert;help;secret'= {
        }
        &'aftersale;alert;help;help'= {
        }
        &'aftersale;mail'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand sync 'Read what is new in the mailboxes'
            cand import 'Read single mails from files'
            cand list 'The mails that are known: those due first, then the newest'
            cand show 'One mail: its facts and its text. No link is opened, no picture fetched'
            cand verify 'Why a mail counts as genuine or not, step by step'
            cand save 'Save a file that is enclosed in a mail; nothing is replaced'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;mail;sync'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;mail;import'= {
            cand --mailbox 'The mailbox whose settings count for them'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;mail;list'= {
            cand --limit 'At most this many; 0 shows all'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;mail;show'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;mail;verify'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;mail;save'= {
            cand --dir 'The folder to save it in'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;mail;help'= {
            cand sync 'Read what is new in the mailboxes'
            cand import 'Read single mails from files'
            cand list 'The mails that are known: those due first, then the newest'
            cand show 'One mail: its facts and its text. No link is opened, no picture fetched'
            cand verify 'Why a mail counts as genuine or not, step by step'
            cand save 'Save a file that is enclosed in a mail; nothing is replaced'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;mail;help;sync'= {
        }
        &'aftersale;mail;help;import'= {
        }
        &'aftersale;mail;help;list'= {
        }
        &'aftersale;mail;help;show'= {
        }
        &'aftersale;mail;help;verify'= {
        }
        &'aftersale;mail;help;save'= {
        }
        &'aftersale;mail;help;help'= {
        }
        &'aftersale;rules'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'All rules, with their readings'
            cand show 'One rule: what it says, where it comes from, what happens when it is missed'
            cand eval 'Work out when a rule''s clock runs out'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;rules;list'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;rules;show'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;rules;eval'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --batch 'Read CSV with the columns rule_id,event from stdin; write the same rows with `due` added'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;rules;help'= {
            cand list 'All rules, with their readings'
            cand show 'One rule: what it says, where it comes from, what happens when it is missed'
            cand eval 'Work out when a rule''s clock runs out'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;rules;help;list'= {
        }
        &'aftersale;rules;help;show'= {
        }
        &'aftersale;rules;help;eval'= {
        }
        &'aftersale;rules;help;help'= {
        }
        &'aftersale;template'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'All templates, with their languages and where they come from'
            cand show 'One template: what it is for, which variables it has, and its text'
            cand lint 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data'
            cand render 'The text of a letter for a case, as it would be sent'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;template;list'= {
            cand --lang 'Only templates in this language: en, pl, cs, sk, hu, es, zh'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;template;show'= {
            cand --lang 'The language of the text; English, or the only one there is, without it'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;template;lint'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;template;render'= {
            cand --case 'The case'
            cand --lang 'The language: en, pl, cs, sk, hu, es, zh'
            cand --var 'A value for a variable; may be given several times'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --message-length-check 'Fail (exit 6) when the text is longer or shorter than the marketplace takes'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;template;help'= {
            cand list 'All templates, with their languages and where they come from'
            cand show 'One template: what it is for, which variables it has, and its text'
            cand lint 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data'
            cand render 'The text of a letter for a case, as it would be sent'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;template;help;list'= {
        }
        &'aftersale;template;help;show'= {
        }
        &'aftersale;template;help;lint'= {
        }
        &'aftersale;template;help;render'= {
        }
        &'aftersale;template;help;help'= {
        }
        &'aftersale;account'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add an account to the configuration'
            cand list 'All accounts, with their login and the age of their data'
            cand show 'One account'
            cand remove 'Remove an account, its login and its cached data. The ledger keeps its entries'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;account;add'= {
            cand --marketplace 'The marketplace'
            cand --environment 'Which of its environments'
            cand --client-id 'The client id of your registered application'
            cand --app-name 'The registered name of your application; it goes into every request'
            cand --app-key 'The key of your registered application, where the marketplace speaks of keys'
            cand --callback-url 'Where the browser goes once a login is allowed, as registered for your application'
            cand --zone 'The zone of times that the marketplace states without an offset, such as `America/Los_Angeles` or `-08:00`'
            cand --api-url 'With `--environment custom`: the address of the API'
            cand --auth-url 'With `--environment custom`: the address of the login service'
            cand --upload-url 'With `--environment custom`: the address that takes uploads'
            cand --gateway-url 'With `--environment custom`: the address of the gateway'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --secret-stdin 'Read the application''s secret from stdin; otherwise it is asked for on a terminal'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;account;list'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;account;show'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;account;remove'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;account;help'= {
            cand add 'Add an account to the configuration'
            cand list 'All accounts, with their login and the age of their data'
            cand show 'One account'
            cand remove 'Remove an account, its login and its cached data. The ledger keeps its entries'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;account;help;add'= {
        }
        &'aftersale;account;help;list'= {
        }
        &'aftersale;account;help;show'= {
        }
        &'aftersale;account;help;remove'= {
        }
        &'aftersale;account;help;help'= {
        }
        &'aftersale;auth'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand login 'Log an account in'
            cand status 'Which accounts are logged in, and until when'
            cand logout 'Forget the login of an account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;auth;login'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --with-token 'Read the token document as JSON from stdin (fields access_token, refresh_token, expires_in, …; optionally client_secret or app_secret)'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;auth;status'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;auth;logout'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;auth;help'= {
            cand login 'Log an account in'
            cand status 'Which accounts are logged in, and until when'
            cand logout 'Forget the login of an account'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;auth;help;login'= {
        }
        &'aftersale;auth;help;status'= {
        }
        &'aftersale;auth;help;logout'= {
        }
        &'aftersale;auth;help;help'= {
        }
        &'aftersale;doctor'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;schema'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;simulator'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand serve 'Answer on a port of this machine until interrupted'
            cand reset 'Make a fresh demo world; what you did in the demo is gone'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;simulator;serve'= {
            cand --port 'The port; 0 takes a free one'
            cand --state 'Keep the state in this file, and start from it when it is there'
            cand --cases 'Start with a made-up world of this many cases instead of the demo''s'
            cand --returns 'Start with this many returns that have arrived and wait for their refunds'
            cand --clock 'The clock''s start instant (RFC 3339); now by default'
            cand --latency 'Wait this many milliseconds before each answer'
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --empty 'Start with an empty world'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;simulator;reset'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;simulator;help'= {
            cand serve 'Answer on a port of this machine until interrupted'
            cand reset 'Make a fresh demo world; what you did in the demo is gone'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;simulator;help;serve'= {
        }
        &'aftersale;simulator;help;reset'= {
        }
        &'aftersale;simulator;help;help'= {
        }
        &'aftersale;generate'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand completions 'Completion scripts for bash, zsh, fish, elvish and PowerShell'
            cand man 'A man page for every command'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;generate;completions'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;generate;man'= {
            cand --account 'Only this account; may be given several times'
            cand --profile 'A separate set of configuration, cache and ledger'
            cand --config 'The configuration file'
            cand --format 'How to print data; a table on a terminal and TSV in a pipe by default'
            cand --json 'Print JSON, with these fields only or with all of them'
            cand --jq 'Filter the JSON with a jq expression'
            cand --template 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record'
            cand --at 'Pretend that it is this instant (RFC 3339); for commands that only read'
            cand --color 'When to use colour'
            cand --trace-file 'Write every exchange with a marketplace to this file, secrets left out'
            cand --demo 'Use the built-in demo marketplace; nothing leaves this machine'
            cand --no-input 'Never ask; fail where an answer would be needed'
            cand --yes 'Agree to what would be asked'
            cand --dry-run 'Show what would be done, and do nothing'
            cand -q 'Only data and what must be known'
            cand --quiet 'Only data and what must be known'
            cand -v 'Say more; causes of errors too'
            cand --verbose 'Say more; causes of errors too'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'aftersale;generate;help'= {
            cand completions 'Completion scripts for bash, zsh, fish, elvish and PowerShell'
            cand man 'A man page for every command'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;generate;help;completions'= {
        }
        &'aftersale;generate;help;man'= {
        }
        &'aftersale;generate;help;help'= {
        }
        &'aftersale;help'= {
            cand list 'Open cases by urgency'
            cand show 'One case: facts, deadlines, timeline, messages'
            cand sync 'Bring the local cache up to date'
            cand dispute 'Answer a dispute'
            cand journal 'What was done, and what became of it'
            cand handoff 'Steps that need a web page'
            cand api 'A raw, authenticated call: reads freely, writes through the journal'
            cand check 'One line for monitoring: what is missed, due soon, or not known'
            cand digest 'What came in, what was answered and how fast, and what is due'
            cand deadline 'Deadlines that you enter yourself'
            cand case 'What only you know of a case'
            cand evidence 'What to send for which reason, and files that fit'
            cand calendar 'Your deadlines as a calendar file'
            cand schedule 'Let cron, systemd, launchd or Windows run aftersale'
            cand alert 'Tell of deadlines before they are missed'
            cand mail 'Buyer-protection e-mails: read, recognised, verified'
            cand rules 'The rules behind the deadlines'
            cand template 'Letters to buyers: the usual answers in seven languages, and your own'
            cand account 'Accounts of this configuration'
            cand auth 'Logins of the accounts'
            cand doctor 'What is wrong with this set-up, and how to mend it'
            cand schema 'JSON Schema of what `--json` prints'
            cand simulator 'The local stand-in for the marketplaces, for tests and for trying things'
            cand generate 'Write completions and man pages'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'aftersale;help;list'= {
        }
        &'aftersale;help;show'= {
        }
        &'aftersale;help;sync'= {
        }
        &'aftersale;help;dispute'= {
            cand message 'Write in the talk of a dispute'
            cand close 'Ask the buyer to close a discussion: once per discussion, for ever'
        }
        &'aftersale;help;dispute;message'= {
        }
        &'aftersale;help;dispute;close'= {
        }
        &'aftersale;help;journal'= {
            cand list 'Actions, newest first'
            cand show 'One action: what was sent, and what came back'
            cand verify 'Whether the ledger is as it was written: no row altered, removed or slipped in'
            cand reconcile 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again'
            cand resolve 'Say what became of an action that cannot be told by reading'
            cand export 'Every row of the ledger with its hash, for your records'
        }
        &'aftersale;help;journal;list'= {
        }
        &'aftersale;help;journal;show'= {
        }
        &'aftersale;help;journal;verify'= {
        }
        &'aftersale;help;journal;reconcile'= {
        }
        &'aftersale;help;journal;resolve'= {
        }
        &'aftersale;help;journal;export'= {
        }
        &'aftersale;help;handoff'= {
            cand list 'Steps that wait for you, the most urgent first'
            cand show 'One step: the page to open, the way through it, what to paste'
            cand done 'Say that you have done it'
            cand cancel 'Say that it is not wanted any more'
        }
        &'aftersale;help;handoff;list'= {
        }
        &'aftersale;help;handoff;show'= {
        }
        &'aftersale;help;handoff;done'= {
        }
        &'aftersale;help;handoff;cancel'= {
        }
        &'aftersale;help;api'= {
        }
        &'aftersale;help;check'= {
        }
        &'aftersale;help;digest'= {
        }
        &'aftersale;help;deadline'= {
            cand set 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones'
            cand clear 'Take a deadline that you entered back; the others count again'
        }
        &'aftersale;help;deadline;set'= {
        }
        &'aftersale;help;deadline;clear'= {
        }
        &'aftersale;help;case'= {
            cand flag 'Flag a case with something that no marketplace states; deadlines take it into account'
        }
        &'aftersale;help;case;flag'= {
        }
        &'aftersale;help;evidence'= {
            cand guide 'What counts: for a case, for a reason, or everything'
            cand lint 'What is still missing in a case, and what the marketplace will not accept'
            cand fit 'Make files such that the marketplace takes them; the originals stay'
        }
        &'aftersale;help;evidence;guide'= {
        }
        &'aftersale;help;evidence;lint'= {
        }
        &'aftersale;help;evidence;fit'= {
        }
        &'aftersale;help;calendar'= {
        }
        &'aftersale;help;schedule'= {
            cand print 'Print ready entries, with the paths and the environment of this run'
            cand install 'Put them where they belong: the crontab, or the timers of systemd''s user manager'
            cand remove 'Take away what `install` put there'
        }
        &'aftersale;help;schedule;print'= {
        }
        &'aftersale;help;schedule;install'= {
        }
        &'aftersale;help;schedule;remove'= {
        }
        &'aftersale;help;alert'= {
            cand run 'Give every alert that is due: once for each threshold, deadline and sink'
            cand list 'What waits, what is snoozed, and what was given when'
            cand test 'Send a test message through a sink'
            cand snooze 'Give no alerts about a case for a while'
            cand secret 'Keep a sink''s secret: asked for on a terminal, else read from stdin'
        }
        &'aftersale;help;alert;run'= {
        }
        &'aftersale;help;alert;list'= {
        }
        &'aftersale;help;alert;test'= {
        }
        &'aftersale;help;alert;snooze'= {
        }
        &'aftersale;help;alert;secret'= {
        }
        &'aftersale;help;mail'= {
            cand sync 'Read what is new in the mailboxes'
            cand import 'Read single mails from files'
            cand list 'The mails that are known: those due first, then the newest'
            cand show 'One mail: its facts and its text. No link is opened, no picture fetched'
            cand verify 'Why a mail counts as genuine or not, step by step'
            cand save 'Save a file that is enclosed in a mail; nothing is replaced'
        }
        &'aftersale;help;mail;sync'= {
        }
        &'aftersale;help;mail;import'= {
        }
        &'aftersale;help;mail;list'= {
        }
        &'aftersale;help;mail;show'= {
        }
        &'aftersale;help;mail;verify'= {
        }
        &'aftersale;help;mail;save'= {
        }
        &'aftersale;help;rules'= {
            cand list 'All rules, with their readings'
            cand show 'One rule: what it says, where it comes from, what happens when it is missed'
            cand eval 'Work out when a rule''s clock runs out'
        }
        &'aftersale;help;rules;list'= {
        }
        &'aftersale;help;rules;show'= {
        }
        &'aftersale;help;rules;eval'= {
        }
        &'aftersale;help;template'= {
            cand list 'All templates, with their languages and where they come from'
            cand show 'One template: what it is for, which variables it has, and its text'
            cand lint 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data'
            cand render 'The text of a letter for a case, as it would be sent'
        }
        &'aftersale;help;template;list'= {
        }
        &'aftersale;help;template;show'= {
        }
        &'aftersale;help;template;lint'= {
        }
        &'aftersale;help;template;render'= {
        }
        &'aftersale;help;account'= {
            cand add 'Add an account to the configuration'
            cand list 'All accounts, with their login and the age of their data'
            cand show 'One account'
            cand remove 'Remove an account, its login and its cached data. The ledger keeps its entries'
        }
        &'aftersale;help;account;add'= {
        }
        &'aftersale;help;account;list'= {
        }
        &'aftersale;help;account;show'= {
        }
        &'aftersale;help;account;remove'= {
        }
        &'aftersale;help;auth'= {
            cand login 'Log an account in'
            cand status 'Which accounts are logged in, and until when'
            cand logout 'Forget the login of an account'
        }
        &'aftersale;help;auth;login'= {
        }
        &'aftersale;help;auth;status'= {
        }
        &'aftersale;help;auth;logout'= {
        }
        &'aftersale;help;doctor'= {
        }
        &'aftersale;help;schema'= {
        }
        &'aftersale;help;simulator'= {
            cand serve 'Answer on a port of this machine until interrupted'
            cand reset 'Make a fresh demo world; what you did in the demo is gone'
        }
        &'aftersale;help;simulator;serve'= {
        }
        &'aftersale;help;simulator;reset'= {
        }
        &'aftersale;help;generate'= {
            cand completions 'Completion scripts for bash, zsh, fish, elvish and PowerShell'
            cand man 'A man page for every command'
        }
        &'aftersale;help;generate;completions'= {
        }
        &'aftersale;help;generate;man'= {
        }
        &'aftersale;help;help'= {
        }
    ]
    $completions[$command]
}
