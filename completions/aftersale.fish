# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_aftersale_global_optspecs
    string join \n account= demo profile= config= format= json= jq= template= at= no-input yes dry-run q/quiet v/verbose color= trace-file= h/help V/version
end

function __fish_aftersale_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_aftersale_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_aftersale_using_subcommand
    set -l cmd (__fish_aftersale_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c aftersale -n "__fish_aftersale_needs_command" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_needs_command" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_needs_command" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_needs_command" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_needs_command" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_needs_command" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_needs_command" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_needs_command" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_needs_command" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_needs_command" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_needs_command" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_needs_command" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_needs_command" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_needs_command" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_needs_command" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_needs_command" -s V -l version -d 'Print version'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "list" -d 'Open cases by urgency'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "show" -d 'One case: facts, deadlines, timeline, messages'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "sync" -d 'Bring the local cache up to date'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "dispute" -d 'Answer a dispute'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "journal" -d 'What was done, and what became of it'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "handoff" -d 'Steps that need a web page'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "api" -d 'A raw, authenticated call: reads freely, writes through the journal'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "check" -d 'One line for monitoring: what is missed, due soon, or not known'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "digest" -d 'What came in, what was answered and how fast, and what is due'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "deadline" -d 'Deadlines that you enter yourself'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "case" -d 'What only you know of a case'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "evidence" -d 'What to send for which reason, and files that fit'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "calendar" -d 'Your deadlines as a calendar file'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "schedule" -d 'Let cron, systemd, launchd or Windows run aftersale'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "alert" -d 'Tell of deadlines before they are missed'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "mail" -d 'Buyer-protection e-mails: read, recognised, verified'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "rules" -d 'The rules behind the deadlines'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "template" -d 'Letters to buyers: the usual answers in seven languages, and your own'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "account" -d 'Accounts of this configuration'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "auth" -d 'Logins of the accounts'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "doctor" -d 'What is wrong with this set-up, and how to mend it'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "schema" -d 'JSON Schema of what `--json` prints'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "simulator" -d 'The local stand-in for the marketplaces, for tests and for trying things'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "generate" -d 'Write completions and man pages'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l kind -d 'Only cases of this kind: dispute, claim, return, message, protection; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l move -d 'Only cases whose turn it is of: seller, buyer, platform, none' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l due-within -d 'Only cases due within this span or overdue, such as 90m, 6h, 2d' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l reason -d 'Only cases with this reason code' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l buyer -d 'Only cases of this buyer, by login or id' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l limit -d 'At most this many; 0 shows all. On a terminal 50 by default, in a pipe all' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l overdue -d 'Only overdue cases'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l all -d 'Done cases too'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l refresh -d 'Ask the marketplaces first'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l refresh -d 'Ask the marketplace first'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l full -d 'Read every case again, changed or not'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand sync" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -f -a "message" -d 'Write in the talk of a dispute'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -f -a "close" -d 'Ask the buyer to close a discussion: once per discussion, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message close help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "message" -d 'Write in the talk of a dispute'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "close" -d 'Ask the buyer to close a discussion: once per discussion, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -f -a "list" -d 'Actions, newest first'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -f -a "show" -d 'One action: what was sent, and what came back'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -f -a "verify" -d 'Whether the ledger is as it was written: no row altered, removed or slipped in'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -f -a "reconcile" -d 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -f -a "resolve" -d 'Say what became of an action that cannot be told by reading'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -f -a "export" -d 'Every row of the ledger with its hash, for your records'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and not __fish_seen_subcommand_from list show verify reconcile resolve export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l case -d 'Only actions on this case' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l limit -d 'At most so many; 0 for all' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l unknown -d 'Only those of which nobody knows what became of them'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l note -d 'How you know' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l sent -d 'It did arrive'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l not-sent -d 'It did not arrive, and may be sent again'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from help" -f -a "list" -d 'Actions, newest first'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from help" -f -a "show" -d 'One action: what was sent, and what came back'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Whether the ledger is as it was written: no row altered, removed or slipped in'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from help" -f -a "reconcile" -d 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Say what became of an action that cannot be told by reading'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from help" -f -a "export" -d 'Every row of the ledger with its hash, for your records'
complete -c aftersale -n "__fish_aftersale_using_subcommand journal; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -f -a "list" -d 'Steps that wait for you, the most urgent first'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -f -a "show" -d 'One step: the page to open, the way through it, what to paste'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -f -a "done" -d 'Say that you have done it'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -f -a "cancel" -d 'Say that it is not wanted any more'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from list show done cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l all -d 'Closed ones too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l note -d 'What you saw' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l note -d 'Why not' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "list" -d 'Steps that wait for you, the most urgent first'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "show" -d 'One step: the page to open, the way through it, what to paste'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "done" -d 'Say that you have done it'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Say that it is not wanted any more'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -s Q -l query -d 'A part of the query; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -s F -l field -d 'A parameter of a gateway\'s method; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -s d -l data -d 'The body, as JSON' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l data-file -d 'A file with the body; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l write -d 'Treat the gateway\'s method as one that changes something'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l warning -d 'What is due within this span is a warning; 24h by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l critical -d 'What is due within this span is critical; 6h by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l max-age -d 'Data older than this is not known; 15m by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l unknown-age -d 'An action whose outcome has been unknown for longer than this is critical; the critical span by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l sync-budget -d 'How long that may take; then the data at hand is judged by its age. 30s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l ping -d 'Tell a dead-man\'s switch: URL/start before, then URL when all is OK, else URL/EXIT-CODE. The address is a secret, so better give it in the environment' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l sync -d 'Ask the marketplaces first'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l since -d 'From when on; yesterday by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l until -d 'Until before when; now by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l html -d 'One page of HTML that needs nothing else, such as for an e-mail'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand digest" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -f -a "set" -d 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -f -a "clear" -d 'Take a deadline that you entered back; the others count again'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and not __fish_seen_subcommand_from set clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l note -d 'Where it comes from' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from help" -f -a "set" -d 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Take a deadline that you entered back; the others count again'
complete -c aftersale -n "__fish_aftersale_using_subcommand deadline; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -f -a "flag" -d 'Flag a case with something that no marketplace states; deadlines take it into account'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and not __fish_seen_subcommand_from flag help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l off -d 'Take the flag back'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from flag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from help" -f -a "flag" -d 'Flag a case with something that no marketplace states; deadlines take it into account'
complete -c aftersale -n "__fish_aftersale_using_subcommand case; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -f -a "guide" -d 'What counts: for a case, for a reason, or everything'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -f -a "lint" -d 'What is still missing in a case, and what the marketplace will not accept'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -f -a "fit" -d 'Make files such that the marketplace takes them; the originals stay'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and not __fish_seen_subcommand_from guide lint fit help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l reason -d 'Only for this reason, a code or the marketplace\'s words' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l marketplace -d 'Only of this marketplace: allegro, aliexpress' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l kind -d 'Only as it is for cases of this kind' -r -f -a "dispute\t'A dispute'
claim\t'A claim'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from guide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l evidence -d 'A file with its kind; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l tracking -d 'The number of the parcel to the buyer' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l carrier -d 'Who carries that parcel' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l first-scan -d 'When the carrier first scanned it, RFC 3339 with an offset' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l refresh -d 'Ask the marketplace first'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from lint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l to -d 'Write the fitted files into this folder' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l for -d 'Whose limits count: allegro (disputes and claims), message (Allegro\'s message centre), aliexpress' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from fit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from help" -f -a "guide" -d 'What counts: for a case, for a reason, or everything'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from help" -f -a "lint" -d 'What is still missing in a case, and what the marketplace will not accept'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from help" -f -a "fit" -d 'Make files such that the marketplace takes them; the originals stay'
complete -c aftersale -n "__fish_aftersale_using_subcommand evidence; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l output -d 'Write the file here, as a whole, and only when it changes; `-` is stdout' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l kind -d 'Only cases of this kind: dispute, claim, return, message, protection; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l alarm -d 'An alarm this long before each deadline; may be given several times. `warn_before` of the configuration by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l keep -d 'How long a solved deadline stays in the file as cancelled' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l no-alarm -d 'No alarms'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l refresh -d 'Ask the marketplaces first'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand calendar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -f -a "print" -d 'Print ready entries, with the paths and the environment of this run'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -f -a "install" -d 'Put them where they belong: the crontab, or the timers of systemd\'s user manager'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -f -a "remove" -d 'Take away what `install` put there'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and not __fish_seen_subcommand_from print install remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l every -d 'How often: a span that divides an hour or a day evenly, such as 5m, 10m, 1h' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l command -d 'A command line of aftersale, without its name, to run that often; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l daily -d 'A command line to run once a day; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l daily-at -d 'When the daily ones run' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l program -d 'The program; this one by default' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l log -d 'Append what the jobs print to this file. Without it cron mails it and systemd keeps it in its journal; launchd and Windows get a file in the data folder' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l output -d 'Write each entry to its own file in this folder instead' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from print" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l every -d 'How often: a span that divides an hour or a day evenly, such as 5m, 10m, 1h' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l command -d 'A command line of aftersale, without its name, to run that often; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l daily -d 'A command line to run once a day; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l daily-at -d 'When the daily ones run' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l program -d 'The program; this one by default' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l log -d 'Append what the jobs print to this file. Without it cron mails it and systemd keeps it in its journal; launchd and Windows get a file in the data folder' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from help" -f -a "print" -d 'Print ready entries, with the paths and the environment of this run'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from help" -f -a "install" -d 'Put them where they belong: the crontab, or the timers of systemd\'s user manager'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take away what `install` put there'
complete -c aftersale -n "__fish_aftersale_using_subcommand schedule; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -f -a "run" -d 'Give every alert that is due: once for each threshold, deadline and sink'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -f -a "list" -d 'What waits, what is snoozed, and what was given when'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -f -a "test" -d 'Send a test message through a sink'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -f -a "snooze" -d 'Give no alerts about a case for a while'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -f -a "secret" -d 'Keep a sink\'s secret: asked for on a terminal, else read from stdin'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and not __fish_seen_subcommand_from run list test snooze secret help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l sync -d 'Ask the marketplaces first; without it the cache is used as it is, and each message says how old that is'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l limit -d 'At most this many past alerts; 0 for all. On a terminal 50 by default, in a pipe all' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l until -d 'Until when: an instant (RFC 3339), or a span from now such as 12h' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l note -d 'Why, for `alert list`' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l even-missed -d 'Keep silent even when a deadline is missed'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l off -d 'Lift the snooze'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from secret" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "run" -d 'Give every alert that is due: once for each threshold, deadline and sink'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "list" -d 'What waits, what is snoozed, and what was given when'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "test" -d 'Send a test message through a sink'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "snooze" -d 'Give no alerts about a case for a while'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "secret" -d 'Keep a sink\'s secret: asked for on a terminal, else read from stdin'
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -f -a "sync" -d 'Read what is new in the mailboxes'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -f -a "import" -d 'Read single mails from files'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -f -a "list" -d 'The mails that are known: those due first, then the newest'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -f -a "show" -d 'One mail: its facts and its text. No link is opened, no picture fetched'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -f -a "verify" -d 'Why a mail counts as genuine or not, step by step'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -f -a "save" -d 'Save a file that is enclosed in a mail; nothing is replaced'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify save help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from sync" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l mailbox -d 'The mailbox whose settings count for them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l limit -d 'At most this many; 0 shows all' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l dir -d 'The folder to save it in' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from save" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "sync" -d 'Read what is new in the mailboxes'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "import" -d 'Read single mails from files'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "list" -d 'The mails that are known: those due first, then the newest'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "show" -d 'One mail: its facts and its text. No link is opened, no picture fetched'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Why a mail counts as genuine or not, step by step'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "save" -d 'Save a file that is enclosed in a mail; nothing is replaced'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -f -a "list" -d 'All rules, with their readings'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -f -a "show" -d 'One rule: what it says, where it comes from, what happens when it is missed'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -f -a "eval" -d 'Work out when a rule\'s clock runs out'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and not __fish_seen_subcommand_from list show eval help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l batch -d 'Read CSV with the columns rule_id,event from stdin; write the same rows with `due` added'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from eval" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from help" -f -a "list" -d 'All rules, with their readings'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from help" -f -a "show" -d 'One rule: what it says, where it comes from, what happens when it is missed'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from help" -f -a "eval" -d 'Work out when a rule\'s clock runs out'
complete -c aftersale -n "__fish_aftersale_using_subcommand rules; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -f -a "list" -d 'All templates, with their languages and where they come from'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -f -a "show" -d 'One template: what it is for, which variables it has, and its text'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -f -a "lint" -d 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -f -a "render" -d 'The text of a letter for a case, as it would be sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and not __fish_seen_subcommand_from list show lint render help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l lang -d 'Only templates in this language: en, pl, cs, sk, hu, es, zh' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l lang -d 'The language of the text; English, or the only one there is, without it' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from lint" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l case -d 'The case' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l lang -d 'The language: en, pl, cs, sk, hu, es, zh' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l var -d 'A value for a variable; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l message-length-check -d 'Fail (exit 6) when the text is longer or shorter than the marketplace takes'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from render" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "list" -d 'All templates, with their languages and where they come from'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "show" -d 'One template: what it is for, which variables it has, and its text'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "lint" -d 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "render" -d 'The text of a letter for a case, as it would be sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand template; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -f -a "add" -d 'Add an account to the configuration'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -f -a "list" -d 'All accounts, with their login and the age of their data'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -f -a "show" -d 'One account'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -f -a "remove" -d 'Remove an account, its login and its cached data. The ledger keeps its entries'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and not __fish_seen_subcommand_from add list show remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l marketplace -d 'The marketplace' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l environment -d 'Which of its environments' -r -f -a "production\t'The real marketplace'
sandbox\t'The marketplace\'s own test environment'
custom\t'Addresses of your own'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l client-id -d 'The client id of your registered application' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l app-name -d 'The registered name of your application; it goes into every request' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l app-key -d 'The key of your registered application, where the marketplace speaks of keys' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l callback-url -d 'Where the browser goes once a login is allowed, as registered for your application' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l zone -d 'The zone of times that the marketplace states without an offset, such as `America/Los_Angeles` or `-08:00`' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l api-url -d 'With `--environment custom`: the address of the API' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l auth-url -d 'With `--environment custom`: the address of the login service' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l upload-url -d 'With `--environment custom`: the address that takes uploads' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l gateway-url -d 'With `--environment custom`: the address of the gateway' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l secret-stdin -d 'Read the application\'s secret from stdin; otherwise it is asked for on a terminal'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add an account to the configuration'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "list" -d 'All accounts, with their login and the age of their data'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "show" -d 'One account'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove an account, its login and its cached data. The ledger keeps its entries'
complete -c aftersale -n "__fish_aftersale_using_subcommand account; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "login" -d 'Log an account in'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "status" -d 'Which accounts are logged in, and until when'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "logout" -d 'Forget the login of an account'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l with-token -d 'Read the token document as JSON from stdin (fields access_token, refresh_token, expires_in, …; optionally client_secret or app_secret)'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Log an account in'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'Which accounts are logged in, and until when'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Forget the login of an account'
complete -c aftersale -n "__fish_aftersale_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -f -a "serve" -d 'Answer on a port of this machine until interrupted'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -f -a "reset" -d 'Make a fresh demo world; what you did in the demo is gone'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and not __fish_seen_subcommand_from serve reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l port -d 'The port; 0 takes a free one' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l state -d 'Keep the state in this file, and start from it when it is there' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l cases -d 'Start with a made-up world of this many cases instead of the demo\'s' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l returns -d 'Start with this many returns that have arrived and wait for their refunds' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l clock -d 'The clock\'s start instant (RFC 3339); now by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l latency -d 'Wait this many milliseconds before each answer' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l empty -d 'Start with an empty world'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Answer on a port of this machine until interrupted'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Make a fresh demo world; what you did in the demo is gone'
complete -c aftersale -n "__fish_aftersale_using_subcommand simulator; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "completions" -d 'Completion scripts for bash, zsh, fish, elvish and PowerShell'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "man" -d 'A man page for every command'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and not __fish_seen_subcommand_from completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "completions" -d 'Completion scripts for bash, zsh, fish, elvish and PowerShell'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "man" -d 'A man page for every command'
complete -c aftersale -n "__fish_aftersale_using_subcommand generate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "list" -d 'Open cases by urgency'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "show" -d 'One case: facts, deadlines, timeline, messages'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "sync" -d 'Bring the local cache up to date'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "dispute" -d 'Answer a dispute'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "journal" -d 'What was done, and what became of it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "handoff" -d 'Steps that need a web page'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "api" -d 'A raw, authenticated call: reads freely, writes through the journal'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "check" -d 'One line for monitoring: what is missed, due soon, or not known'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "digest" -d 'What came in, what was answered and how fast, and what is due'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "deadline" -d 'Deadlines that you enter yourself'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "case" -d 'What only you know of a case'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "evidence" -d 'What to send for which reason, and files that fit'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "calendar" -d 'Your deadlines as a calendar file'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "schedule" -d 'Let cron, systemd, launchd or Windows run aftersale'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "alert" -d 'Tell of deadlines before they are missed'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "mail" -d 'Buyer-protection e-mails: read, recognised, verified'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "rules" -d 'The rules behind the deadlines'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "template" -d 'Letters to buyers: the usual answers in seven languages, and your own'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "account" -d 'Accounts of this configuration'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "auth" -d 'Logins of the accounts'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "doctor" -d 'What is wrong with this set-up, and how to mend it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "schema" -d 'JSON Schema of what `--json` prints'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "simulator" -d 'The local stand-in for the marketplaces, for tests and for trying things'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "generate" -d 'Write completions and man pages'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute journal handoff api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "message" -d 'Write in the talk of a dispute'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "close" -d 'Ask the buyer to close a discussion: once per discussion, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "list" -d 'Actions, newest first'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "show" -d 'One action: what was sent, and what came back'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "verify" -d 'Whether the ledger is as it was written: no row altered, removed or slipped in'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "reconcile" -d 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "resolve" -d 'Say what became of an action that cannot be told by reading'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "export" -d 'Every row of the ledger with its hash, for your records'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "list" -d 'Steps that wait for you, the most urgent first'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "show" -d 'One step: the page to open, the way through it, what to paste'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "done" -d 'Say that you have done it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "cancel" -d 'Say that it is not wanted any more'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from deadline" -f -a "set" -d 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from deadline" -f -a "clear" -d 'Take a deadline that you entered back; the others count again'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from case" -f -a "flag" -d 'Flag a case with something that no marketplace states; deadlines take it into account'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from evidence" -f -a "guide" -d 'What counts: for a case, for a reason, or everything'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from evidence" -f -a "lint" -d 'What is still missing in a case, and what the marketplace will not accept'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from evidence" -f -a "fit" -d 'Make files such that the marketplace takes them; the originals stay'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from schedule" -f -a "print" -d 'Print ready entries, with the paths and the environment of this run'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from schedule" -f -a "install" -d 'Put them where they belong: the crontab, or the timers of systemd\'s user manager'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from schedule" -f -a "remove" -d 'Take away what `install` put there'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "run" -d 'Give every alert that is due: once for each threshold, deadline and sink'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "list" -d 'What waits, what is snoozed, and what was given when'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "test" -d 'Send a test message through a sink'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "snooze" -d 'Give no alerts about a case for a while'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from alert" -f -a "secret" -d 'Keep a sink\'s secret: asked for on a terminal, else read from stdin'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "sync" -d 'Read what is new in the mailboxes'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "import" -d 'Read single mails from files'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "list" -d 'The mails that are known: those due first, then the newest'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "show" -d 'One mail: its facts and its text. No link is opened, no picture fetched'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "verify" -d 'Why a mail counts as genuine or not, step by step'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "save" -d 'Save a file that is enclosed in a mail; nothing is replaced'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from rules" -f -a "list" -d 'All rules, with their readings'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from rules" -f -a "show" -d 'One rule: what it says, where it comes from, what happens when it is missed'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from rules" -f -a "eval" -d 'Work out when a rule\'s clock runs out'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "list" -d 'All templates, with their languages and where they come from'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "show" -d 'One template: what it is for, which variables it has, and its text'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "lint" -d 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from template" -f -a "render" -d 'The text of a letter for a case, as it would be sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "add" -d 'Add an account to the configuration'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "list" -d 'All accounts, with their login and the age of their data'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "show" -d 'One account'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from account" -f -a "remove" -d 'Remove an account, its login and its cached data. The ledger keeps its entries'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "login" -d 'Log an account in'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "status" -d 'Which accounts are logged in, and until when'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "logout" -d 'Forget the login of an account'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from simulator" -f -a "serve" -d 'Answer on a port of this machine until interrupted'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from simulator" -f -a "reset" -d 'Make a fresh demo world; what you did in the demo is gone'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "completions" -d 'Completion scripts for bash, zsh, fish, elvish and PowerShell'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from generate" -f -a "man" -d 'A man page for every command'
