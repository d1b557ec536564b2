
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
            cand deadline 'Deadlines that you enter yourself'
            cand case 'What only you know of a case'
            cand rules 'The rules behind the deadlines'
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
            cand deadline 'Deadlines that you enter yourself'
            cand case 'What only you know of a case'
            cand rules 'The rules behind the deadlines'
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
