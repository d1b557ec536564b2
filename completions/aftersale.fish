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
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "deadline" -d 'Deadlines that you enter yourself'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "case" -d 'What only you know of a case'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "rules" -d 'The rules behind the deadlines'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "list" -d 'Open cases by urgency'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "show" -d 'One case: facts, deadlines, timeline, messages'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "sync" -d 'Bring the local cache up to date'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "deadline" -d 'Deadlines that you enter yourself'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "case" -d 'What only you know of a case'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "rules" -d 'The rules behind the deadlines'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "account" -d 'Accounts of this configuration'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "auth" -d 'Logins of the accounts'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "doctor" -d 'What is wrong with this set-up, and how to mend it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "schema" -d 'JSON Schema of what `--json` prints'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "simulator" -d 'The local stand-in for the marketplaces, for tests and for trying things'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "generate" -d 'Write completions and man pages'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync deadline case rules account auth doctor schema simulator generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from deadline" -f -a "set" -d 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from deadline" -f -a "clear" -d 'Take a deadline that you entered back; the others count again'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from case" -f -a "flag" -d 'Flag a case with something that no marketplace states; deadlines take it into account'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from rules" -f -a "list" -d 'All rules, with their readings'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from rules" -f -a "show" -d 'One rule: what it says, where it comes from, what happens when it is missed'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from rules" -f -a "eval" -d 'Work out when a rule\'s clock runs out'
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
