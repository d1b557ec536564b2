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
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "claim" -d 'See a claim to its verdict'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "message" -d 'The message centre'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "order" -d 'The order behind cases, and its parcels'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "commission" -d 'Commission of goods whose price the buyer has back'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "refund" -d 'What was refunded, by you and by others, and what came to nothing'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "return" -d 'See to returns: find them, refund them one by one or in batches, reject them'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "journal" -d 'What was done, and what became of it'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "handoff" -d 'Steps that need a web page'
complete -c aftersale -n "__fish_aftersale_needs_command" -f -a "block" -d 'The list of blocked buyers: reasons, proof, ends, and their other accounts'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand list" -l at-risk -d 'Only buyer-protection cases with money that the marketplace may pay or has paid, and takes back from you; decided ones too'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -f -a "message" -d 'Write in the talk of a dispute'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -f -a "accept" -d 'Accept a proposal; or, where it is settled in words, say what you grant'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -f -a "refuse" -d 'Refuse, with the reason, and with an offer where there are proposals'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -f -a "propose" -d 'Make an offer, or change the one that you made'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -f -a "evidence" -d 'Send evidence, one file after the other'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -f -a "close" -d 'Ask the buyer to close a discussion: once per discussion, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and not __fish_seen_subcommand_from message accept refuse propose evidence close help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from message" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
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
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l proposal -d 'The proposal to accept; the only one that waits for you by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l return-address -d 'The address for returned goods; the account\'s default one where it is certain' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l with -d 'What you grant in words' -r -f -a "refund\t''
partial-refund\t''
replacement\t''
return-first\t''"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l amount -d 'The sum of the refund, such as 12.50' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from accept" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l propose -d 'What you offer instead, refund:12.50 or return:30.00, one of each at most; nothing by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l return-address -d 'The address for returned goods; the account\'s default one where it is certain' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l reason -d 'The reason, as whole sentences in the buyer\'s language, for the usual letter' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from refuse" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l return-address -d 'The address for returned goods; the account\'s default one where it is certain' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l reason -d 'The reason, as a whole sentence in the buyer\'s language, for the usual letter' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from propose" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from evidence" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from close" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
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
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "accept" -d 'Accept a proposal; or, where it is settled in words, say what you grant'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "refuse" -d 'Refuse, with the reason, and with an offer where there are proposals'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "propose" -d 'Make an offer, or change the one that you made'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "evidence" -d 'Send evidence, one file after the other'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "close" -d 'Ask the buyer to close a discussion: once per discussion, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand dispute; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -f -a "return-decision" -d 'Say whether the goods must come back, before the verdict; once for a claim'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -f -a "accept" -d 'Accept a claim, or change the way it was accepted. No money moves by it; with --pay it does'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -f -a "reject" -d 'Reject a claim, with reasons that the buyer reads'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -f -a "message" -d 'Write in the chat of a claim, after the verdict too'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and not __fish_seen_subcommand_from return-decision accept reject message help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l no-fit -d 'Send the label as it is'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from return-decision" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l remedy -d 'What the buyer gets' -r -f -a "refund\t'The price'
partial-refund\t'A part of the price; the goods stay with the buyer'
repair\t'The goods, repaired'
exchange\t'Other goods'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l amount -d 'The sum of a partial refund, in the currency of the order, such as 12.50' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l item -d 'Refund this order line instead: LINE, LINE=2 for pieces, LINE=12.50 for money; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l delivery -d 'The delivery cost: full, none, or a sum; by default all of it when the whole order goes back' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l services -d 'Give back additional services, such as carrying in: full, none, or a sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l overpaid -d 'Give back what was paid too much: full, none, or a sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l max-amount -d 'Refuse a refund over this sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l wait -d 'How long to wait until it is paid' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l pay -d 'Refund it as soon as the verdict is given'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l surcharges -d 'Give back what the buyer paid afterwards, too: surcharges of the order'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l more -d 'Give back only what is named here, after a refund that was made for the claim before'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l beside-refunds -d 'Refund although somebody else refunded something of the order since the claim was opened'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from accept" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l reason -d 'Why' -r -f -a "additional-requirements-not-completed\t'What you asked the buyer for did not come'
product-not-returned\t'The goods did not come back'
product-damaged-by-user\t'The buyer damaged the goods'
product-conforms-to-contract\t'The goods are as agreed'
minor-defect\t'The defect is minor'
other\t'Another reason'
claim-withdrawn-by-buyer\t'The buyer took the claim back'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from message" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from help" -f -a "return-decision" -d 'Say whether the goods must come back, before the verdict; once for a claim'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from help" -f -a "accept" -d 'Accept a claim, or change the way it was accepted. No money moves by it; with --pay it does'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from help" -f -a "reject" -d 'Reject a claim, with reasons that the buyer reads'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from help" -f -a "message" -d 'Write in the chat of a claim, after the verdict too'
complete -c aftersale -n "__fish_aftersale_using_subcommand claim; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -f -a "list" -d 'Message threads by urgency: those that wait for your answer, with --all every one known here'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -f -a "show" -d 'One thread with its messages'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -f -a "reply" -d 'Answer in a thread'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -f -a "read" -d 'Mark threads as read, which answers nobody'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and not __fish_seen_subcommand_from list show reply read help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l due-within -d 'Only threads due within this span or overdue, such as 90m, 6h, 2d' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l buyer -d 'Only threads with this buyer, by login' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l limit -d 'At most this many; 0 shows all. On a terminal 50 by default, in a pipe all' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l overdue -d 'Only overdue threads'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l all -d 'Answered threads too'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l refresh -d 'Ask the marketplace first'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l refresh -d 'Ask the marketplace first'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from read" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from help" -f -a "list" -d 'Message threads by urgency: those that wait for your answer, with --all every one known here'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from help" -f -a "show" -d 'One thread with its messages'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from help" -f -a "reply" -d 'Answer in a thread'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from help" -f -a "read" -d 'Mark threads as read, which answers nobody'
complete -c aftersale -n "__fish_aftersale_using_subcommand message; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -f -a "show" -d 'An order with its lines, payment, refunds, parcels, returns and cases'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -f -a "ship" -d 'Add a tracking number to an order'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -f -a "cancel-request" -d 'Answer a buyer who wants the order cancelled'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and not __fish_seen_subcommand_from show ship cancel-request help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l carrier -d 'The carrier, by id or name' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l waybill -d 'The tracking number' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l carrier-name -d 'The carrier\'s name, for the carrier OTHER' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l item -d 'A line that is in the parcel, by the first letters of its id or its offer\'s; all of them without it. May be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l again -d 'Add it once more although it was added before'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from ship" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -f -a "accept" -d 'Cancel the order'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -f -a "refuse" -d 'Let the order go on, with the reason'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from cancel-request" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "show" -d 'An order with its lines, payment, refunds, parcels, returns and cases'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "ship" -d 'Add a tracking number to an order'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "cancel-request" -d 'Answer a buyer who wants the order cancelled'
complete -c aftersale -n "__fish_aftersale_using_subcommand order; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -f -a "list" -d 'What can still be claimed and until when, and what became of claims'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -f -a "claim" -d 'File a claim for an order, or for one line of it'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -f -a "cancel" -d 'Take a claim back: for good, and only while nothing is decided'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -f -a "plan" -d 'Everything that can be claimed, as a plan to be read and applied'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -f -a "apply" -d 'File the claims of a plan; one receipt a line on stdout, as JSON'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and not __fish_seen_subcommand_from list claim cancel plan apply help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l days -d 'How many days back claims are shown' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l claimable -d 'Only what can be claimed'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l all -d 'What it is too late for, too'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l quantity -d 'How many pieces; as many as the buyer has back by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from claim" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l order -d 'Only orders whose id begins so; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l due-within -d 'Only what must be claimed within this time, such as 7d' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l ground -d 'Only what was paid back in this way' -r -f -a "refunded\t'By a refund'
returned\t'By a return that has ended'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l limit -d 'At most so many, those that end first' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from help" -f -a "list" -d 'What can still be claimed and until when, and what became of claims'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from help" -f -a "claim" -d 'File a claim for an order, or for one line of it'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Take a claim back: for good, and only while nothing is decided'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Everything that can be claimed, as a plan to be read and applied'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from help" -f -a "apply" -d 'File the claims of a plan; one receipt a line on stdout, as JSON'
complete -c aftersale -n "__fish_aftersale_using_subcommand commission; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -f -a "list" -d 'Refunds of the last 30 days, the newest first'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -f -a "show" -d 'One refund: its lines, its order, the action in the journal, and what it was for'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -f -a "retry" -d 'Send anew what was called off for want of funds, or did not arrive'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and not __fish_seen_subcommand_from list show retry help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l order -d 'Only those of this order, however old: the first letters of its id, or all of it' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l status -d 'Only those in this state, or with this status word of the marketplace' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l since -d 'Only those made since then: a date, an instant, or a span back from now such as 7d' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l whose -d 'Only those that were made from here, or elsewhere' -r -f -a "ours\t'By this tool'
elsewhere\t'In the marketplace\'s pages, by another program, or by the marketplace'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l unsettled -d 'Only what is not paid, and was not made anew since'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l max-amount -d 'Refuse it over this sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l wait -d 'How long to wait until it is paid' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l beside-refunds -d 'Refund although somebody else refunded something of the order since the case was opened'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from help" -f -a "list" -d 'Refunds of the last 30 days, the newest first'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from help" -f -a "show" -d 'One refund: its lines, its order, the action in the journal, and what it was for'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from help" -f -a "retry" -d 'Send anew what was called off for want of funds, or did not arrive'
complete -c aftersale -n "__fish_aftersale_using_subcommand refund; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "list" -d 'Returns, with parcels, refunds and clocks'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "show" -d 'One return: goods, parcels, money, clocks'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "find" -d 'Whose is the box on the table? By either of its numbers'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "confirm" -d 'Give the money back, or prepare the step in a web page where no API confirms a return'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "reject" -d 'Reject the whole return: once, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "plan" -d 'Write down what would be refunded, one line each; sends nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "apply" -d 'Do what a plan says; run again, nothing is done twice'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and not __fish_seen_subcommand_from list show find confirm reject plan apply help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l reason -d 'Only this reason code, such as DONT_LIKE_IT' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l buyer -d 'Only this buyer, by login or id' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l arrived -d 'Only those that have come back'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l all -d 'Done ones too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l refresh -d 'Ask the marketplaces and the carriers first'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l item -d 'Refund this order line instead: LINE, LINE=2 for pieces, LINE=12.50 for money; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l amount -d 'Refund this sum for the goods instead of their price; for a return of one line' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l delivery -d 'The delivery cost: full, none, or a sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l services -d 'Give back additional services, such as carrying in: full, none, or a sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l overpaid -d 'Give back what was paid too much: full, none, or a sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l max-amount -d 'Refuse a refund over this sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l max-total -d 'With --stdin: refuse all of it when it is over this sum together' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l wait -d 'How long to wait until it is paid' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l stdin -d 'Read the returns from stdin, one a line'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l surcharges -d 'Give back what the buyer paid afterwards, too: surcharges of the order'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l more -d 'Give back only what is named here, after a refund that was made for the return before'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l beside-refunds -d 'Refund although somebody else refunded something of the order since the return was declared, or may have'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l beyond-return -d 'Refund more pieces or money than came back in this return; without a question nothing else allows it'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l reason -d 'Why' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from reject" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l max-amount -d 'Only refunds up to this sum; without a currency it holds for each' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l reason -d 'Only this reason code, such as DONT_LIKE_IT' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l older-than -d 'Only those that came back, or else were declared, this long ago, such as 3d' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l buyer -d 'Only this buyer, by login or id' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l delivery -d 'The delivery cost: full, none, or a sum; by default all of it when the whole order comes back' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l services -d 'Give back additional services, such as carrying in: full, none, or a sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l overpaid -d 'Give back what was paid too much: full, none, or a sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l arrived -d 'Only those that have come back'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l surcharges -d 'Give back what the buyer paid afterwards, too: surcharges of the order'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l refresh -d 'Sync first'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l max-total -d 'Refuse all of it when it is over this sum together; without a currency it holds for each' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l max-amount -d 'Refuse each refund over this sum' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l wait -d 'How long to wait for payment after the last one was sent' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "list" -d 'Returns, with parcels, refunds and clocks'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "show" -d 'One return: goods, parcels, money, clocks'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "find" -d 'Whose is the box on the table? By either of its numbers'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Give the money back, or prepare the step in a web page where no API confirms a return'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "reject" -d 'Reject the whole return: once, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Write down what would be refunded, one line each; sends nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Do what a plan says; run again, nothing is done twice'
complete -c aftersale -n "__fish_aftersale_using_subcommand return; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -f -a "prepare" -d 'Prepare a step that has no API: the page, the way through it, your text and files, and by when'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -f -a "list" -d 'Steps that wait for you, the most urgent first'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -f -a "show" -d 'One step: the page to open, the way through it, what to paste'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -f -a "done" -d 'Say that you have done it'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -f -a "cancel" -d 'Say that it is not wanted any more'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and not __fish_seen_subcommand_from prepare list show done cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l if-last-event -d 'Refuse unless this is the newest event of the case; `show --json` names it as last_event' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l again -d 'Send once more what was sent before'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from prepare" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "prepare" -d 'Prepare a step that has no API: the page, the way through it, your text and files, and by when'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "list" -d 'Steps that wait for you, the most urgent first'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "show" -d 'One step: the page to open, the way through it, what to paste'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "done" -d 'Say that you have done it'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Say that it is not wanted any more'
complete -c aftersale -n "__fish_aftersale_using_subcommand handoff; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "add" -d 'Put a buyer on the list; the block itself is a step in the marketplace\'s page'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "remove" -d 'Take a buyer off the list'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "list" -d 'Who is on the list'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "show" -d 'One block: its history, the buyer\'s orders and cases, what is kept as proof'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "review" -d 'Blocks that want a look: expiring, stale, not confirmed, or without effect'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "check" -d 'Orders and cases of listed buyers, and hints at their other accounts'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "import" -d 'Add buyers from a file: all of them, or none'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "export" -d 'The list as CSV, or with --json as JSON; block import reads both'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "stats" -d 'What blocked buyers did before and after, and how the shop fares'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and not __fish_seen_subcommand_from add remove list show review check import export stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l reason -d 'Why, as one of the codes below' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l note -d 'Your own words' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l case -d 'The case that it is about; the buyer\'s messages in it are kept' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l evidence -d 'A file that proves it; may be given several times' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l blocked-on -d 'He is on the marketplace\'s list already, since this day' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l lang -d 'The language of the way through the page: pl, cs, sk, hu or en; that of your site by default' -r -f -a "pl\t''
cs\t''
sk\t''
hu\t''
en\t''"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l unknown -d 'Take the login as it is although no order and no case of it is known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l note -d 'Why' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l lang -d 'The language of the way through the page: pl, cs, sk, hu or en; that of your site by default' -r -f -a "pl\t''
cs\t''
sk\t''
hu\t''
en\t''"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l status -d 'Only those that stand so: wanted, active, expiring, expired, removed; several with commas' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l reason -d 'Only those of this reason' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l all -d 'Removed ones too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l days -d 'What ends within so many days is shown; [blocks] expiring, 14 days, by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l done -d 'Note that you have looked at all that is shown'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l new -d 'Only what no earlier run with this option has shown'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l all -d 'Orders from before the blocks too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l reason -d 'The reason of lines that name none' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l unknown -d 'Take logins as they are although they are nearly those of known buyers'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l all -d 'Expired and removed ones too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "add" -d 'Put a buyer on the list; the block itself is a step in the marketplace\'s page'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take a buyer off the list'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "list" -d 'Who is on the list'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "show" -d 'One block: its history, the buyer\'s orders and cases, what is kept as proof'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "review" -d 'Blocks that want a look: expiring, stale, not confirmed, or without effect'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "check" -d 'Orders and cases of listed buyers, and hints at their other accounts'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "import" -d 'Add buyers from a file: all of them, or none'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "export" -d 'The list as CSV, or with --json as JSON; block import reads both'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "stats" -d 'What blocked buyers did before and after, and how the shop fares'
complete -c aftersale -n "__fish_aftersale_using_subcommand block; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand api" -l write -d 'Treat the gateway\'s method as one that changes something, whatever its name says'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l sync-budget -d 'How long that may take; then the line says so, and the data at hand is judged by its age. 30s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand check" -l ping -d 'Tell a dead-man\'s switch: URL/start before, then URL when all is OK, else URL/EXIT-CODE. It is waited for 2 s and 5 s at the most. The address is a secret, so better give it in the environment' -r
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
complete -c aftersale -n "__fish_aftersale_using_subcommand alert; and __fish_seen_subcommand_from snooze" -l until -d 'Until when: `tomorrow` or a date (their beginning), an instant (RFC 3339), or a span from now such as 12h' -r
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
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "sync" -d 'Read what is new in the mailboxes'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "import" -d 'Read single mails from files'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "list" -d 'The mails that are known: those due first, then the newest'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "show" -d 'One mail: its facts and its text. No link is opened, no picture fetched'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "verify" -d 'Why a mail counts as genuine or not, step by step'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "reply" -d 'Answer a mail of the marketplace: once, to the right recipient, with evidence'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "resolve" -d 'Say whether an answer went out, where nobody knows'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "login" -d 'Keep the password of a mailbox: asked for on a terminal, else the first line of stdin'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "purge" -d 'Delete the texts of old mails, the files of their answers and old drafts for good'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "save" -d 'Save a file that is enclosed in a mail; nothing is replaced'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and not __fish_seen_subcommand_from sync import list show verify reply resolve login purge save help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -s m -l message -d 'The text; `-` reads it from stdin' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l message-file -d 'A file with the text; `-` reads stdin' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l use -d 'Fill in this template; aftersale template list names them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l lang -d 'The template\'s language; the buyer\'s by default' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l var -d 'A value for a variable of the template; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l evidence -d 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l to -d 'The recipient, typed in full' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -s e -l edit -d 'Open $EDITOR on the text before it is sent'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l force -d 'Send a text that names a telephone number, an e-mail address or an outside link all the same'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l no-fit -d 'Send files as they are: no turning upright, no shrinking, no removal of locations'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l trust-unverified -d 'Answer a mail whose sender is not verified; needs --to'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l even-if-forged -d 'Answer even a mail that failed the checks or only looks like the marketplace\'s; needs --trust-unverified'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l unlinked -d 'Answer a mail whose order and case are not known here'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l again -d 'Send another answer to what was answered before'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l note -d 'How you know' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l sent -d 'It went out'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l not-sent -d 'It did not go out, and may be sent again'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l older-than -d 'All that came more than this many days ago' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l account -d 'Only this account; may be given several times' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l profile -d 'A separate set of configuration, cache and ledger' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l config -d 'The configuration file' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l format -d 'How to print data; a table on a terminal and TSV in a pipe by default' -r -f -a "table\t'Columns that fit the width'
tsv\t'Tab-separated with RFC 3339 times'
csv\t'Comma-separated with a heading'
json\t'One JSON array or object'
ndjson\t'One JSON object a line'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l json -d 'Print JSON, with these fields only or with all of them' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l template -d 'Print through a template, such as \'{{ id }} {{ due_at }}\', one line a record' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l at -d 'Pretend that it is this instant (RFC 3339); for commands that only read' -r
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l trace-file -d 'Write every exchange with a marketplace to this file, secrets left out' -r -F
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l demo -d 'Use the built-in demo marketplace; nothing leaves this machine'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l no-input -d 'Never ask; fail where an answer would be needed'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l yes -d 'Agree to what would be asked'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -l dry-run -d 'Show what would be done, and do nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Only data and what must be known'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Say more; causes of errors too'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "reply" -d 'Answer a mail of the marketplace: once, to the right recipient, with evidence'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "resolve" -d 'Say whether an answer went out, where nobody knows'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "login" -d 'Keep the password of a mailbox: asked for on a terminal, else the first line of stdin'
complete -c aftersale -n "__fish_aftersale_using_subcommand mail; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete the texts of old mails, the files of their answers and old drafts for good'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "list" -d 'Open cases by urgency'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "show" -d 'One case: facts, deadlines, timeline, messages'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "sync" -d 'Bring the local cache up to date'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "dispute" -d 'Answer a dispute'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "claim" -d 'See a claim to its verdict'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "message" -d 'The message centre'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "order" -d 'The order behind cases, and its parcels'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "commission" -d 'Commission of goods whose price the buyer has back'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "refund" -d 'What was refunded, by you and by others, and what came to nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "return" -d 'See to returns: find them, refund them one by one or in batches, reject them'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "journal" -d 'What was done, and what became of it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "handoff" -d 'Steps that need a web page'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "block" -d 'The list of blocked buyers: reasons, proof, ends, and their other accounts'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "api" -d 'A raw, authenticated call: reads freely, writes through the journal'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "check" -d 'One line for monitoring: what is missed, due soon, or not known'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "digest" -d 'What came in, what was answered and how fast, and what is due'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "deadline" -d 'Deadlines that you enter yourself'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "case" -d 'What only you know of a case'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "evidence" -d 'What to send for which reason, and files that fit'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "calendar" -d 'Your deadlines as a calendar file'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "schedule" -d 'Let cron, systemd, launchd or Windows run aftersale'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "alert" -d 'Tell of deadlines before they are missed'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "mail" -d 'Buyer-protection e-mails: read, recognised, verified'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "rules" -d 'The rules behind the deadlines'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "template" -d 'Letters to buyers: the usual answers in seven languages, and your own'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "account" -d 'Accounts of this configuration'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "auth" -d 'Logins of the accounts'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "doctor" -d 'What is wrong with this set-up, and how to mend it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "schema" -d 'JSON Schema of what `--json` prints'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "simulator" -d 'The local stand-in for the marketplaces, for tests and for trying things'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "generate" -d 'Write completions and man pages'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and not __fish_seen_subcommand_from list show sync dispute claim message order commission refund return journal handoff block api check digest deadline case evidence calendar schedule alert mail rules template account auth doctor schema simulator generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "message" -d 'Write in the talk of a dispute'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "accept" -d 'Accept a proposal; or, where it is settled in words, say what you grant'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "refuse" -d 'Refuse, with the reason, and with an offer where there are proposals'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "propose" -d 'Make an offer, or change the one that you made'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "evidence" -d 'Send evidence, one file after the other'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from dispute" -f -a "close" -d 'Ask the buyer to close a discussion: once per discussion, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from claim" -f -a "return-decision" -d 'Say whether the goods must come back, before the verdict; once for a claim'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from claim" -f -a "accept" -d 'Accept a claim, or change the way it was accepted. No money moves by it; with --pay it does'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from claim" -f -a "reject" -d 'Reject a claim, with reasons that the buyer reads'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from claim" -f -a "message" -d 'Write in the chat of a claim, after the verdict too'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from message" -f -a "list" -d 'Message threads by urgency: those that wait for your answer, with --all every one known here'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from message" -f -a "show" -d 'One thread with its messages'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from message" -f -a "reply" -d 'Answer in a thread'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from message" -f -a "read" -d 'Mark threads as read, which answers nobody'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "show" -d 'An order with its lines, payment, refunds, parcels, returns and cases'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "ship" -d 'Add a tracking number to an order'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from order" -f -a "cancel-request" -d 'Answer a buyer who wants the order cancelled'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from commission" -f -a "list" -d 'What can still be claimed and until when, and what became of claims'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from commission" -f -a "claim" -d 'File a claim for an order, or for one line of it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from commission" -f -a "cancel" -d 'Take a claim back: for good, and only while nothing is decided'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from commission" -f -a "plan" -d 'Everything that can be claimed, as a plan to be read and applied'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from commission" -f -a "apply" -d 'File the claims of a plan; one receipt a line on stdout, as JSON'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from refund" -f -a "list" -d 'Refunds of the last 30 days, the newest first'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from refund" -f -a "show" -d 'One refund: its lines, its order, the action in the journal, and what it was for'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from refund" -f -a "retry" -d 'Send anew what was called off for want of funds, or did not arrive'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from return" -f -a "list" -d 'Returns, with parcels, refunds and clocks'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from return" -f -a "show" -d 'One return: goods, parcels, money, clocks'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from return" -f -a "find" -d 'Whose is the box on the table? By either of its numbers'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from return" -f -a "confirm" -d 'Give the money back, or prepare the step in a web page where no API confirms a return'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from return" -f -a "reject" -d 'Reject the whole return: once, for ever'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from return" -f -a "plan" -d 'Write down what would be refunded, one line each; sends nothing'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from return" -f -a "apply" -d 'Do what a plan says; run again, nothing is done twice'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "list" -d 'Actions, newest first'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "show" -d 'One action: what was sent, and what came back'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "verify" -d 'Whether the ledger is as it was written: no row altered, removed or slipped in'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "reconcile" -d 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "resolve" -d 'Say what became of an action that cannot be told by reading'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "export" -d 'Every row of the ledger with its hash, for your records'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "prepare" -d 'Prepare a step that has no API: the page, the way through it, your text and files, and by when'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "list" -d 'Steps that wait for you, the most urgent first'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "show" -d 'One step: the page to open, the way through it, what to paste'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "done" -d 'Say that you have done it'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from handoff" -f -a "cancel" -d 'Say that it is not wanted any more'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "add" -d 'Put a buyer on the list; the block itself is a step in the marketplace\'s page'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "remove" -d 'Take a buyer off the list'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "list" -d 'Who is on the list'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "show" -d 'One block: its history, the buyer\'s orders and cases, what is kept as proof'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "review" -d 'Blocks that want a look: expiring, stale, not confirmed, or without effect'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "check" -d 'Orders and cases of listed buyers, and hints at their other accounts'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "import" -d 'Add buyers from a file: all of them, or none'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "export" -d 'The list as CSV, or with --json as JSON; block import reads both'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from block" -f -a "stats" -d 'What blocked buyers did before and after, and how the shop fares'
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
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "reply" -d 'Answer a mail of the marketplace: once, to the right recipient, with evidence'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "resolve" -d 'Say whether an answer went out, where nobody knows'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "login" -d 'Keep the password of a mailbox: asked for on a terminal, else the first line of stdin'
complete -c aftersale -n "__fish_aftersale_using_subcommand help; and __fish_seen_subcommand_from mail" -f -a "purge" -d 'Delete the texts of old mails, the files of their answers and old drafts for good'
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
