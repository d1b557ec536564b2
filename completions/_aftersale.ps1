
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'aftersale' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'aftersale'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'aftersale' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Open cases by urgency')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One case: facts, deadlines, timeline, messages')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Bring the local cache up to date')
            [CompletionResult]::new('dispute', 'dispute', [CompletionResultType]::ParameterValue, 'Answer a dispute')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'See a claim to its verdict')
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'The message centre')
            [CompletionResult]::new('order', 'order', [CompletionResultType]::ParameterValue, 'The order behind cases, and its parcels')
            [CompletionResult]::new('commission', 'commission', [CompletionResultType]::ParameterValue, 'Commission of goods whose price the buyer has back')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'What was refunded, by you and by others, and what came to nothing')
            [CompletionResult]::new('return', 'return', [CompletionResultType]::ParameterValue, 'See to returns: find them, refund them one by one or in batches, reject them')
            [CompletionResult]::new('journal', 'journal', [CompletionResultType]::ParameterValue, 'What was done, and what became of it')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Steps that need a web page')
            [CompletionResult]::new('block', 'block', [CompletionResultType]::ParameterValue, 'The list of blocked buyers: reasons, proof, ends, and their other accounts')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'A raw, authenticated call: reads freely, writes through the journal')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'One line for monitoring: what is missed, due soon, or not known')
            [CompletionResult]::new('digest', 'digest', [CompletionResultType]::ParameterValue, 'What came in, what was answered and how fast, and what is due')
            [CompletionResult]::new('deadline', 'deadline', [CompletionResultType]::ParameterValue, 'Deadlines that you enter yourself')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'What only you know of a case')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'What to send for which reason, and files that fit')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Your deadlines as a calendar file')
            [CompletionResult]::new('schedule', 'schedule', [CompletionResultType]::ParameterValue, 'Let cron, systemd, launchd or Windows run aftersale')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Tell of deadlines before they are missed')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Buyer-protection e-mails: read, recognised, verified')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'The rules behind the deadlines')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Letters to buyers: the usual answers in seven languages, and your own')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Accounts of this configuration')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Logins of the accounts')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'What is wrong with this set-up, and how to mend it')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'JSON Schema of what `--json` prints')
            [CompletionResult]::new('simulator', 'simulator', [CompletionResultType]::ParameterValue, 'The local stand-in for the marketplaces, for tests and for trying things')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write completions and man pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only cases of this kind: dispute, claim, return, message, protection; may be given several times')
            [CompletionResult]::new('--move', '--move', [CompletionResultType]::ParameterName, 'Only cases whose turn it is of: seller, buyer, platform, none')
            [CompletionResult]::new('--due-within', '--due-within', [CompletionResultType]::ParameterName, 'Only cases due within this span or overdue, such as 90m, 6h, 2d')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Only cases with this reason code')
            [CompletionResult]::new('--buyer', '--buyer', [CompletionResultType]::ParameterName, 'Only cases of this buyer, by login or id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many; 0 shows all. On a terminal 50 by default, in a pipe all')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only overdue cases')
            [CompletionResult]::new('--at-risk', '--at-risk', [CompletionResultType]::ParameterName, 'Only buyer-protection cases with money that the marketplace may pay or has paid, and takes back from you; decided ones too')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Done cases too')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the marketplaces first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the marketplace first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;sync' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Read every case again, changed or not')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;dispute' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'Write in the talk of a dispute')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a proposal; or, where it is settled in words, say what you grant')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Refuse, with the reason, and with an offer where there are proposals')
            [CompletionResult]::new('propose', 'propose', [CompletionResultType]::ParameterValue, 'Make an offer, or change the one that you made')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'Send evidence, one file after the other')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Ask the buyer to close a discussion: once per discussion, for ever')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;dispute;message' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;dispute;accept' {
            [CompletionResult]::new('--proposal', '--proposal', [CompletionResultType]::ParameterName, 'The proposal to accept; the only one that waits for you by default')
            [CompletionResult]::new('--return-address', '--return-address', [CompletionResultType]::ParameterName, 'The address for returned goods; the account''s default one where it is certain')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'What you grant in words')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'The sum of the refund, such as 12.50')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;dispute;refuse' {
            [CompletionResult]::new('--propose', '--propose', [CompletionResultType]::ParameterName, 'What you offer instead, refund:12.50 or return:30.00, one of each at most; nothing by default')
            [CompletionResult]::new('--return-address', '--return-address', [CompletionResultType]::ParameterName, 'The address for returned goods; the account''s default one where it is certain')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'The reason, as whole sentences in the buyer''s language, for the usual letter')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;dispute;propose' {
            [CompletionResult]::new('--return-address', '--return-address', [CompletionResultType]::ParameterName, 'The address for returned goods; the account''s default one where it is certain')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'The reason, as a whole sentence in the buyer''s language, for the usual letter')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;dispute;evidence' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;dispute;close' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;dispute;help' {
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'Write in the talk of a dispute')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a proposal; or, where it is settled in words, say what you grant')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Refuse, with the reason, and with an offer where there are proposals')
            [CompletionResult]::new('propose', 'propose', [CompletionResultType]::ParameterValue, 'Make an offer, or change the one that you made')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'Send evidence, one file after the other')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Ask the buyer to close a discussion: once per discussion, for ever')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;dispute;help;message' {
            break
        }
        'aftersale;dispute;help;accept' {
            break
        }
        'aftersale;dispute;help;refuse' {
            break
        }
        'aftersale;dispute;help;propose' {
            break
        }
        'aftersale;dispute;help;evidence' {
            break
        }
        'aftersale;dispute;help;close' {
            break
        }
        'aftersale;dispute;help;help' {
            break
        }
        'aftersale;claim' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('return-decision', 'return-decision', [CompletionResultType]::ParameterValue, 'Say whether the goods must come back, before the verdict; once for a claim')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a claim, or change the way it was accepted. No money moves by it; with --pay it does')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a claim, with reasons that the buyer reads')
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'Write in the chat of a claim, after the verdict too')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;claim;return-decision' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send the label as it is')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;claim;accept' {
            [CompletionResult]::new('--remedy', '--remedy', [CompletionResultType]::ParameterName, 'What the buyer gets')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'The sum of a partial refund, in the currency of the order, such as 12.50')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'Refund this order line instead: LINE, LINE=2 for pieces, LINE=12.50 for money; may be given several times')
            [CompletionResult]::new('--delivery', '--delivery', [CompletionResultType]::ParameterName, 'The delivery cost: full, none, or a sum; by default all of it when the whole order goes back')
            [CompletionResult]::new('--services', '--services', [CompletionResultType]::ParameterName, 'Give back additional services, such as carrying in: full, none, or a sum')
            [CompletionResult]::new('--overpaid', '--overpaid', [CompletionResultType]::ParameterName, 'Give back what was paid too much: full, none, or a sum')
            [CompletionResult]::new('--max-amount', '--max-amount', [CompletionResultType]::ParameterName, 'Refuse a refund over this sum')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait until it is paid')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--pay', '--pay', [CompletionResultType]::ParameterName, 'Refund it as soon as the verdict is given')
            [CompletionResult]::new('--surcharges', '--surcharges', [CompletionResultType]::ParameterName, 'Give back what the buyer paid afterwards, too: surcharges of the order')
            [CompletionResult]::new('--more', '--more', [CompletionResultType]::ParameterName, 'Give back only what is named here, after a refund that was made for the claim before')
            [CompletionResult]::new('--beside-refunds', '--beside-refunds', [CompletionResultType]::ParameterName, 'Refund although somebody else refunded something of the order since the claim was opened')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;claim;reject' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;claim;message' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;claim;help' {
            [CompletionResult]::new('return-decision', 'return-decision', [CompletionResultType]::ParameterValue, 'Say whether the goods must come back, before the verdict; once for a claim')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a claim, or change the way it was accepted. No money moves by it; with --pay it does')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a claim, with reasons that the buyer reads')
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'Write in the chat of a claim, after the verdict too')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;claim;help;return-decision' {
            break
        }
        'aftersale;claim;help;accept' {
            break
        }
        'aftersale;claim;help;reject' {
            break
        }
        'aftersale;claim;help;message' {
            break
        }
        'aftersale;claim;help;help' {
            break
        }
        'aftersale;message' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Message threads by urgency: those that wait for your answer, with --all every one known here')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One thread with its messages')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer in a thread')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark threads as read, which answers nobody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;message;list' {
            [CompletionResult]::new('--due-within', '--due-within', [CompletionResultType]::ParameterName, 'Only threads due within this span or overdue, such as 90m, 6h, 2d')
            [CompletionResult]::new('--buyer', '--buyer', [CompletionResultType]::ParameterName, 'Only threads with this buyer, by login')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many; 0 shows all. On a terminal 50 by default, in a pipe all')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only overdue threads')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Answered threads too')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the marketplace first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;message;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the marketplace first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;message;reply' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;message;read' {
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;message;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Message threads by urgency: those that wait for your answer, with --all every one known here')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One thread with its messages')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer in a thread')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark threads as read, which answers nobody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;message;help;list' {
            break
        }
        'aftersale;message;help;show' {
            break
        }
        'aftersale;message;help;reply' {
            break
        }
        'aftersale;message;help;read' {
            break
        }
        'aftersale;message;help;help' {
            break
        }
        'aftersale;order' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'An order with its lines, payment, refunds, parcels, returns and cases')
            [CompletionResult]::new('ship', 'ship', [CompletionResultType]::ParameterValue, 'Add a tracking number to an order')
            [CompletionResult]::new('cancel-request', 'cancel-request', [CompletionResultType]::ParameterValue, 'Answer a buyer who wants the order cancelled')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;order;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;order;ship' {
            [CompletionResult]::new('--carrier', '--carrier', [CompletionResultType]::ParameterName, 'The carrier, by id or name')
            [CompletionResult]::new('--waybill', '--waybill', [CompletionResultType]::ParameterName, 'The tracking number')
            [CompletionResult]::new('--carrier-name', '--carrier-name', [CompletionResultType]::ParameterName, 'The carrier''s name, for the carrier OTHER')
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'A line that is in the parcel, by the first letters of its id or its offer''s; all of them without it. May be given several times')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Add it once more although it was added before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;order;cancel-request' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Cancel the order')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Let the order go on, with the reason')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;order;cancel-request;accept' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;order;cancel-request;refuse' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'Why not; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'Why not; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the reason; `-` reads stdin')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the reason before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the reason before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;order;cancel-request;help' {
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Cancel the order')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Let the order go on, with the reason')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;order;cancel-request;help;accept' {
            break
        }
        'aftersale;order;cancel-request;help;refuse' {
            break
        }
        'aftersale;order;cancel-request;help;help' {
            break
        }
        'aftersale;order;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'An order with its lines, payment, refunds, parcels, returns and cases')
            [CompletionResult]::new('ship', 'ship', [CompletionResultType]::ParameterValue, 'Add a tracking number to an order')
            [CompletionResult]::new('cancel-request', 'cancel-request', [CompletionResultType]::ParameterValue, 'Answer a buyer who wants the order cancelled')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;order;help;show' {
            break
        }
        'aftersale;order;help;ship' {
            break
        }
        'aftersale;order;help;cancel-request' {
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Cancel the order')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Let the order go on, with the reason')
            break
        }
        'aftersale;order;help;cancel-request;accept' {
            break
        }
        'aftersale;order;help;cancel-request;refuse' {
            break
        }
        'aftersale;order;help;help' {
            break
        }
        'aftersale;commission' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What can still be claimed and until when, and what became of claims')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'File a claim for an order, or for one line of it')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Take a claim back: for good, and only while nothing is decided')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Everything that can be claimed, as a plan to be read and applied')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'File the claims of a plan; one receipt a line on stdout, as JSON')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;commission;list' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'How many days back claims are shown')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--claimable', '--claimable', [CompletionResultType]::ParameterName, 'Only what can be claimed')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'What it is too late for, too')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;commission;claim' {
            [CompletionResult]::new('--quantity', '--quantity', [CompletionResultType]::ParameterName, 'How many pieces; as many as the buyer has back by default')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;commission;cancel' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;commission;plan' {
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'Only orders whose id begins so; may be given several times')
            [CompletionResult]::new('--due-within', '--due-within', [CompletionResultType]::ParameterName, 'Only what must be claimed within this time, such as 7d')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'Only what was paid back in this way')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many, those that end first')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;commission;apply' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;commission;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What can still be claimed and until when, and what became of claims')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'File a claim for an order, or for one line of it')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Take a claim back: for good, and only while nothing is decided')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Everything that can be claimed, as a plan to be read and applied')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'File the claims of a plan; one receipt a line on stdout, as JSON')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;commission;help;list' {
            break
        }
        'aftersale;commission;help;claim' {
            break
        }
        'aftersale;commission;help;cancel' {
            break
        }
        'aftersale;commission;help;plan' {
            break
        }
        'aftersale;commission;help;apply' {
            break
        }
        'aftersale;commission;help;help' {
            break
        }
        'aftersale;refund' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Refunds of the last 30 days, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One refund: its lines, its order, the action in the journal, and what it was for')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send anew what was called off for want of funds, or did not arrive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;refund;list' {
            [CompletionResult]::new('--order', '--order', [CompletionResultType]::ParameterName, 'Only those of this order, however old: the first letters of its id, or all of it')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those in this state, or with this status word of the marketplace')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only those made since then: a date, an instant, or a span back from now such as 7d')
            [CompletionResult]::new('--whose', '--whose', [CompletionResultType]::ParameterName, 'Only those that were made from here, or elsewhere')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--unsettled', '--unsettled', [CompletionResultType]::ParameterName, 'Only what is not paid, and was not made anew since')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;refund;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;refund;retry' {
            [CompletionResult]::new('--max-amount', '--max-amount', [CompletionResultType]::ParameterName, 'Refuse it over this sum')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait until it is paid')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--beside-refunds', '--beside-refunds', [CompletionResultType]::ParameterName, 'Refund although somebody else refunded something of the order since the case was opened')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;refund;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Refunds of the last 30 days, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One refund: its lines, its order, the action in the journal, and what it was for')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send anew what was called off for want of funds, or did not arrive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;refund;help;list' {
            break
        }
        'aftersale;refund;help;show' {
            break
        }
        'aftersale;refund;help;retry' {
            break
        }
        'aftersale;refund;help;help' {
            break
        }
        'aftersale;return' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Returns, with parcels, refunds and clocks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One return: goods, parcels, money, clocks')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Whose is the box on the table? By either of its numbers')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Give the money back, or prepare the step in a web page where no API confirms a return')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject the whole return: once, for ever')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Write down what would be refunded, one line each; sends nothing')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Do what a plan says; run again, nothing is done twice')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;return;list' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Only this reason code, such as DONT_LIKE_IT')
            [CompletionResult]::new('--buyer', '--buyer', [CompletionResultType]::ParameterName, 'Only this buyer, by login or id')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--arrived', '--arrived', [CompletionResultType]::ParameterName, 'Only those that have come back')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Done ones too')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the marketplaces and the carriers first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;return;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;return;find' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;return;confirm' {
            [CompletionResult]::new('--item', '--item', [CompletionResultType]::ParameterName, 'Refund this order line instead: LINE, LINE=2 for pieces, LINE=12.50 for money; may be given several times')
            [CompletionResult]::new('--amount', '--amount', [CompletionResultType]::ParameterName, 'Refund this sum for the goods instead of their price; for a return of one line')
            [CompletionResult]::new('--delivery', '--delivery', [CompletionResultType]::ParameterName, 'The delivery cost: full, none, or a sum')
            [CompletionResult]::new('--services', '--services', [CompletionResultType]::ParameterName, 'Give back additional services, such as carrying in: full, none, or a sum')
            [CompletionResult]::new('--overpaid', '--overpaid', [CompletionResultType]::ParameterName, 'Give back what was paid too much: full, none, or a sum')
            [CompletionResult]::new('--max-amount', '--max-amount', [CompletionResultType]::ParameterName, 'Refuse a refund over this sum')
            [CompletionResult]::new('--max-total', '--max-total', [CompletionResultType]::ParameterName, 'With --stdin: refuse all of it when it is over this sum together')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait until it is paid')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--stdin', '--stdin', [CompletionResultType]::ParameterName, 'Read the returns from stdin, one a line')
            [CompletionResult]::new('--surcharges', '--surcharges', [CompletionResultType]::ParameterName, 'Give back what the buyer paid afterwards, too: surcharges of the order')
            [CompletionResult]::new('--more', '--more', [CompletionResultType]::ParameterName, 'Give back only what is named here, after a refund that was made for the return before')
            [CompletionResult]::new('--beside-refunds', '--beside-refunds', [CompletionResultType]::ParameterName, 'Refund although somebody else refunded something of the order since the return was declared, or may have')
            [CompletionResult]::new('--beyond-return', '--beyond-return', [CompletionResultType]::ParameterName, 'Refund more pieces or money than came back in this return; without a question nothing else allows it')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;return;reject' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;return;plan' {
            [CompletionResult]::new('--max-amount', '--max-amount', [CompletionResultType]::ParameterName, 'Only refunds up to this sum; without a currency it holds for each')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Only this reason code, such as DONT_LIKE_IT')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only those that came back, or else were declared, this long ago, such as 3d')
            [CompletionResult]::new('--buyer', '--buyer', [CompletionResultType]::ParameterName, 'Only this buyer, by login or id')
            [CompletionResult]::new('--delivery', '--delivery', [CompletionResultType]::ParameterName, 'The delivery cost: full, none, or a sum; by default all of it when the whole order comes back')
            [CompletionResult]::new('--services', '--services', [CompletionResultType]::ParameterName, 'Give back additional services, such as carrying in: full, none, or a sum')
            [CompletionResult]::new('--overpaid', '--overpaid', [CompletionResultType]::ParameterName, 'Give back what was paid too much: full, none, or a sum')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--arrived', '--arrived', [CompletionResultType]::ParameterName, 'Only those that have come back')
            [CompletionResult]::new('--surcharges', '--surcharges', [CompletionResultType]::ParameterName, 'Give back what the buyer paid afterwards, too: surcharges of the order')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Sync first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;return;apply' {
            [CompletionResult]::new('--max-total', '--max-total', [CompletionResultType]::ParameterName, 'Refuse all of it when it is over this sum together; without a currency it holds for each')
            [CompletionResult]::new('--max-amount', '--max-amount', [CompletionResultType]::ParameterName, 'Refuse each refund over this sum')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait for payment after the last one was sent')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;return;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Returns, with parcels, refunds and clocks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One return: goods, parcels, money, clocks')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Whose is the box on the table? By either of its numbers')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Give the money back, or prepare the step in a web page where no API confirms a return')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject the whole return: once, for ever')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Write down what would be refunded, one line each; sends nothing')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Do what a plan says; run again, nothing is done twice')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;return;help;list' {
            break
        }
        'aftersale;return;help;show' {
            break
        }
        'aftersale;return;help;find' {
            break
        }
        'aftersale;return;help;confirm' {
            break
        }
        'aftersale;return;help;reject' {
            break
        }
        'aftersale;return;help;plan' {
            break
        }
        'aftersale;return;help;apply' {
            break
        }
        'aftersale;return;help;help' {
            break
        }
        'aftersale;journal' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Actions, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One action: what was sent, and what came back')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Whether the ledger is as it was written: no row altered, removed or slipped in')
            [CompletionResult]::new('reconcile', 'reconcile', [CompletionResultType]::ParameterValue, 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say what became of an action that cannot be told by reading')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Every row of the ledger with its hash, for your records')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;journal;list' {
            [CompletionResult]::new('--case', '--case', [CompletionResultType]::ParameterName, 'Only actions on this case')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many; 0 for all')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--unknown', '--unknown', [CompletionResultType]::ParameterName, 'Only those of which nobody knows what became of them')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;journal;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;journal;verify' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;journal;reconcile' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;journal;resolve' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'How you know')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'It did arrive')
            [CompletionResult]::new('--not-sent', '--not-sent', [CompletionResultType]::ParameterName, 'It did not arrive, and may be sent again')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;journal;export' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;journal;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Actions, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One action: what was sent, and what came back')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Whether the ledger is as it was written: no row altered, removed or slipped in')
            [CompletionResult]::new('reconcile', 'reconcile', [CompletionResultType]::ParameterValue, 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say what became of an action that cannot be told by reading')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Every row of the ledger with its hash, for your records')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;journal;help;list' {
            break
        }
        'aftersale;journal;help;show' {
            break
        }
        'aftersale;journal;help;verify' {
            break
        }
        'aftersale;journal;help;reconcile' {
            break
        }
        'aftersale;journal;help;resolve' {
            break
        }
        'aftersale;journal;help;export' {
            break
        }
        'aftersale;journal;help;help' {
            break
        }
        'aftersale;handoff' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('prepare', 'prepare', [CompletionResultType]::ParameterValue, 'Prepare a step that has no API: the page, the way through it, your text and files, and by when')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Steps that wait for you, the most urgent first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One step: the page to open, the way through it, what to paste')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that you have done it')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that it is not wanted any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;handoff;prepare' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--if-last-event', '--if-last-event', [CompletionResultType]::ParameterName, 'Refuse unless this is the newest event of the case; `show --json` names it as last_event')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;handoff;list' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Closed ones too')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;handoff;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;handoff;done' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What you saw')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;handoff;cancel' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Why not')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;handoff;help' {
            [CompletionResult]::new('prepare', 'prepare', [CompletionResultType]::ParameterValue, 'Prepare a step that has no API: the page, the way through it, your text and files, and by when')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Steps that wait for you, the most urgent first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One step: the page to open, the way through it, what to paste')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that you have done it')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that it is not wanted any more')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;handoff;help;prepare' {
            break
        }
        'aftersale;handoff;help;list' {
            break
        }
        'aftersale;handoff;help;show' {
            break
        }
        'aftersale;handoff;help;done' {
            break
        }
        'aftersale;handoff;help;cancel' {
            break
        }
        'aftersale;handoff;help;help' {
            break
        }
        'aftersale;block' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put a buyer on the list; the block itself is a step in the marketplace''s page')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a buyer off the list')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who is on the list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One block: its history, the buyer''s orders and cases, what is kept as proof')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Blocks that want a look: expiring, stale, not confirmed, or without effect')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Orders and cases of listed buyers, and hints at their other accounts')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add buyers from a file: all of them, or none')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'The list as CSV, or with --json as JSON; block import reads both')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'What blocked buyers did before and after, and how the shop fares')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;block;add' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, as one of the codes below')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Your own words')
            [CompletionResult]::new('--case', '--case', [CompletionResultType]::ParameterName, 'The case that it is about; the buyer''s messages in it are kept')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file that proves it; may be given several times')
            [CompletionResult]::new('--blocked-on', '--blocked-on', [CompletionResultType]::ParameterName, 'He is on the marketplace''s list already, since this day')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the way through the page: pl, cs, sk, hu or en; that of your site by default')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--unknown', '--unknown', [CompletionResultType]::ParameterName, 'Take the login as it is although no order and no case of it is known')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;remove' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the way through the page: pl, cs, sk, hu or en; that of your site by default')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those that stand so: wanted, active, expiring, expired, removed; several with commas')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Only those of this reason')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Removed ones too')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;review' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'What ends within so many days is shown; [blocks] expiring, 14 days, by default')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'Note that you have looked at all that is shown')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;check' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--new', '--new', [CompletionResultType]::ParameterName, 'Only what no earlier run with this option has shown')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Orders from before the blocks too')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;import' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'The reason of lines that name none')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--unknown', '--unknown', [CompletionResultType]::ParameterName, 'Take logins as they are although they are nearly those of known buyers')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;export' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Expired and removed ones too')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;stats' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;block;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put a buyer on the list; the block itself is a step in the marketplace''s page')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a buyer off the list')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who is on the list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One block: its history, the buyer''s orders and cases, what is kept as proof')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Blocks that want a look: expiring, stale, not confirmed, or without effect')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Orders and cases of listed buyers, and hints at their other accounts')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add buyers from a file: all of them, or none')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'The list as CSV, or with --json as JSON; block import reads both')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'What blocked buyers did before and after, and how the shop fares')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;block;help;add' {
            break
        }
        'aftersale;block;help;remove' {
            break
        }
        'aftersale;block;help;list' {
            break
        }
        'aftersale;block;help;show' {
            break
        }
        'aftersale;block;help;review' {
            break
        }
        'aftersale;block;help;check' {
            break
        }
        'aftersale;block;help;import' {
            break
        }
        'aftersale;block;help;export' {
            break
        }
        'aftersale;block;help;stats' {
            break
        }
        'aftersale;block;help;help' {
            break
        }
        'aftersale;api' {
            [CompletionResult]::new('-Q', '-Q ', [CompletionResultType]::ParameterName, 'A part of the query; may be given several times')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'A part of the query; may be given several times')
            [CompletionResult]::new('-F', '-F ', [CompletionResultType]::ParameterName, 'A parameter of a gateway''s method; may be given several times')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A parameter of a gateway''s method; may be given several times')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'The body, as JSON')
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'The body, as JSON')
            [CompletionResult]::new('--data-file', '--data-file', [CompletionResultType]::ParameterName, 'A file with the body; `-` reads stdin')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'Treat the gateway''s method as one that changes something, whatever its name says')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send once more what was sent before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;check' {
            [CompletionResult]::new('--warning', '--warning', [CompletionResultType]::ParameterName, 'What is due within this span is a warning; 24h by default')
            [CompletionResult]::new('--critical', '--critical', [CompletionResultType]::ParameterName, 'What is due within this span is critical; 6h by default')
            [CompletionResult]::new('--max-age', '--max-age', [CompletionResultType]::ParameterName, 'Data older than this is not known; 15m by default')
            [CompletionResult]::new('--unknown-age', '--unknown-age', [CompletionResultType]::ParameterName, 'An action whose outcome has been unknown for longer than this is critical; the critical span by default')
            [CompletionResult]::new('--sync-budget', '--sync-budget', [CompletionResultType]::ParameterName, 'How long that may take; then the line says so, and the data at hand is judged by its age. 30s by default')
            [CompletionResult]::new('--ping', '--ping', [CompletionResultType]::ParameterName, 'Tell a dead-man''s switch: URL/start before, then URL when all is OK, else URL/EXIT-CODE. It is waited for 2 s and 5 s at the most. The address is a secret, so better give it in the environment')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--sync', '--sync', [CompletionResultType]::ParameterName, 'Ask the marketplaces first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;digest' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From when on; yesterday by default')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until before when; now by default')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'One page of HTML that needs nothing else, such as for an e-mail')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;deadline' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Take a deadline that you entered back; the others count again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;deadline;set' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Where it comes from')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;deadline;clear' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;deadline;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Take a deadline that you entered back; the others count again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;deadline;help;set' {
            break
        }
        'aftersale;deadline;help;clear' {
            break
        }
        'aftersale;deadline;help;help' {
            break
        }
        'aftersale;case' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('flag', 'flag', [CompletionResultType]::ParameterValue, 'Flag a case with something that no marketplace states; deadlines take it into account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;case;flag' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--off', '--off', [CompletionResultType]::ParameterName, 'Take the flag back')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;case;help' {
            [CompletionResult]::new('flag', 'flag', [CompletionResultType]::ParameterValue, 'Flag a case with something that no marketplace states; deadlines take it into account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;case;help;flag' {
            break
        }
        'aftersale;case;help;help' {
            break
        }
        'aftersale;evidence' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('guide', 'guide', [CompletionResultType]::ParameterValue, 'What counts: for a case, for a reason, or everything')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'What is still missing in a case, and what the marketplace will not accept')
            [CompletionResult]::new('fit', 'fit', [CompletionResultType]::ParameterValue, 'Make files such that the marketplace takes them; the originals stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;evidence;guide' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Only for this reason, a code or the marketplace''s words')
            [CompletionResult]::new('--marketplace', '--marketplace', [CompletionResultType]::ParameterName, 'Only of this marketplace: allegro, aliexpress')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only as it is for cases of this kind')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;evidence;lint' {
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file with its kind; may be given several times')
            [CompletionResult]::new('--tracking', '--tracking', [CompletionResultType]::ParameterName, 'The number of the parcel to the buyer')
            [CompletionResult]::new('--carrier', '--carrier', [CompletionResultType]::ParameterName, 'Who carries that parcel')
            [CompletionResult]::new('--first-scan', '--first-scan', [CompletionResultType]::ParameterName, 'When the carrier first scanned it, RFC 3339 with an offset')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the marketplace first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;evidence;fit' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Write the fitted files into this folder')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Whose limits count: allegro (disputes and claims), message (Allegro''s message centre), aliexpress')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;evidence;help' {
            [CompletionResult]::new('guide', 'guide', [CompletionResultType]::ParameterValue, 'What counts: for a case, for a reason, or everything')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'What is still missing in a case, and what the marketplace will not accept')
            [CompletionResult]::new('fit', 'fit', [CompletionResultType]::ParameterValue, 'Make files such that the marketplace takes them; the originals stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;evidence;help;guide' {
            break
        }
        'aftersale;evidence;help;lint' {
            break
        }
        'aftersale;evidence;help;fit' {
            break
        }
        'aftersale;evidence;help;help' {
            break
        }
        'aftersale;calendar' {
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the file here, as a whole, and only when it changes; `-` is stdout')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only cases of this kind: dispute, claim, return, message, protection; may be given several times')
            [CompletionResult]::new('--alarm', '--alarm', [CompletionResultType]::ParameterName, 'An alarm this long before each deadline; may be given several times. `warn_before` of the configuration by default')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'How long a solved deadline stays in the file as cancelled')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--no-alarm', '--no-alarm', [CompletionResultType]::ParameterName, 'No alarms')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the marketplaces first')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;schedule' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('print', 'print', [CompletionResultType]::ParameterValue, 'Print ready entries, with the paths and the environment of this run')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put them where they belong: the crontab, or the timers of systemd''s user manager')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take away what `install` put there')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;schedule;print' {
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How often: a span that divides an hour or a day evenly, such as 5m, 10m, 1h')
            [CompletionResult]::new('--command', '--command', [CompletionResultType]::ParameterName, 'A command line of aftersale, without its name, to run that often; may be given several times')
            [CompletionResult]::new('--daily', '--daily', [CompletionResultType]::ParameterName, 'A command line to run once a day; may be given several times')
            [CompletionResult]::new('--daily-at', '--daily-at', [CompletionResultType]::ParameterName, 'When the daily ones run')
            [CompletionResult]::new('--program', '--program', [CompletionResultType]::ParameterName, 'The program; this one by default')
            [CompletionResult]::new('--log', '--log', [CompletionResultType]::ParameterName, 'Append what the jobs print to this file. Without it cron mails it and systemd keeps it in its journal; launchd and Windows get a file in the data folder')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write each entry to its own file in this folder instead')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;schedule;install' {
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How often: a span that divides an hour or a day evenly, such as 5m, 10m, 1h')
            [CompletionResult]::new('--command', '--command', [CompletionResultType]::ParameterName, 'A command line of aftersale, without its name, to run that often; may be given several times')
            [CompletionResult]::new('--daily', '--daily', [CompletionResultType]::ParameterName, 'A command line to run once a day; may be given several times')
            [CompletionResult]::new('--daily-at', '--daily-at', [CompletionResultType]::ParameterName, 'When the daily ones run')
            [CompletionResult]::new('--program', '--program', [CompletionResultType]::ParameterName, 'The program; this one by default')
            [CompletionResult]::new('--log', '--log', [CompletionResultType]::ParameterName, 'Append what the jobs print to this file. Without it cron mails it and systemd keeps it in its journal; launchd and Windows get a file in the data folder')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;schedule;remove' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;schedule;help' {
            [CompletionResult]::new('print', 'print', [CompletionResultType]::ParameterValue, 'Print ready entries, with the paths and the environment of this run')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put them where they belong: the crontab, or the timers of systemd''s user manager')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take away what `install` put there')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;schedule;help;print' {
            break
        }
        'aftersale;schedule;help;install' {
            break
        }
        'aftersale;schedule;help;remove' {
            break
        }
        'aftersale;schedule;help;help' {
            break
        }
        'aftersale;alert' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Give every alert that is due: once for each threshold, deadline and sink')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What waits, what is snoozed, and what was given when')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test message through a sink')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Give no alerts about a case for a while')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'Keep a sink''s secret: asked for on a terminal, else read from stdin')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;alert;run' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--sync', '--sync', [CompletionResultType]::ParameterName, 'Ask the marketplaces first; without it the cache is used as it is, and each message says how old that is')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;alert;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many past alerts; 0 for all. On a terminal 50 by default, in a pipe all')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;alert;test' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;alert;snooze' {
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when: `tomorrow` or a date (their beginning), an instant (RFC 3339), or a span from now such as 12h')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Why, for `alert list`')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--even-missed', '--even-missed', [CompletionResultType]::ParameterName, 'Keep silent even when a deadline is missed')
            [CompletionResult]::new('--off', '--off', [CompletionResultType]::ParameterName, 'Lift the snooze')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;alert;secret' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;alert;help' {
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Give every alert that is due: once for each threshold, deadline and sink')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What waits, what is snoozed, and what was given when')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test message through a sink')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Give no alerts about a case for a while')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'Keep a sink''s secret: asked for on a terminal, else read from stdin')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;alert;help;run' {
            break
        }
        'aftersale;alert;help;list' {
            break
        }
        'aftersale;alert;help;test' {
            break
        }
        'aftersale;alert;help;snooze' {
            break
        }
        'aftersale;alert;help;secret' {
            break
        }
        'aftersale;alert;help;help' {
            break
        }
        'aftersale;mail' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Read what is new in the mailboxes')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read single mails from files')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The mails that are known: those due first, then the newest')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One mail: its facts and its text. No link is opened, no picture fetched')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Why a mail counts as genuine or not, step by step')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer a mail of the marketplace: once, to the right recipient, with evidence')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say whether an answer went out, where nobody knows')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Keep the password of a mailbox: asked for on a terminal, else the first line of stdin')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete the texts of old mails, the files of their answers and old drafts for good')
            [CompletionResult]::new('save', 'save', [CompletionResultType]::ParameterValue, 'Save a file that is enclosed in a mail; nothing is replaced')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;mail;sync' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;import' {
            [CompletionResult]::new('--mailbox', '--mailbox', [CompletionResultType]::ParameterName, 'The mailbox whose settings count for them')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most this many; 0 shows all')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;verify' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;reply' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The text; `-` reads it from stdin')
            [CompletionResult]::new('--message-file', '--message-file', [CompletionResultType]::ParameterName, 'A file with the text; `-` reads stdin')
            [CompletionResult]::new('--use', '--use', [CompletionResultType]::ParameterName, 'Fill in this template; aftersale template list names them')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The template''s language; the buyer''s by default')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable of the template; may be given several times')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'A file, tagged with the kind of evidence where it is known, such as delivery-proof=scan.pdf; may be given several times')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The recipient, typed in full')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Open $EDITOR on the text before it is sent')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Send a text that names a telephone number, an e-mail address or an outside link all the same')
            [CompletionResult]::new('--no-fit', '--no-fit', [CompletionResultType]::ParameterName, 'Send files as they are: no turning upright, no shrinking, no removal of locations')
            [CompletionResult]::new('--trust-unverified', '--trust-unverified', [CompletionResultType]::ParameterName, 'Answer a mail whose sender is not verified; needs --to')
            [CompletionResult]::new('--even-if-forged', '--even-if-forged', [CompletionResultType]::ParameterName, 'Answer even a mail that failed the checks or only looks like the marketplace''s; needs --trust-unverified')
            [CompletionResult]::new('--unlinked', '--unlinked', [CompletionResultType]::ParameterName, 'Answer a mail whose order and case are not known here')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send another answer to what was answered before')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;resolve' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'How you know')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--sent', '--sent', [CompletionResultType]::ParameterName, 'It went out')
            [CompletionResult]::new('--not-sent', '--not-sent', [CompletionResultType]::ParameterName, 'It did not go out, and may be sent again')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;login' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;purge' {
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'All that came more than this many days ago')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;save' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The folder to save it in')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;mail;help' {
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Read what is new in the mailboxes')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read single mails from files')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The mails that are known: those due first, then the newest')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One mail: its facts and its text. No link is opened, no picture fetched')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Why a mail counts as genuine or not, step by step')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer a mail of the marketplace: once, to the right recipient, with evidence')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say whether an answer went out, where nobody knows')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Keep the password of a mailbox: asked for on a terminal, else the first line of stdin')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete the texts of old mails, the files of their answers and old drafts for good')
            [CompletionResult]::new('save', 'save', [CompletionResultType]::ParameterValue, 'Save a file that is enclosed in a mail; nothing is replaced')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;mail;help;sync' {
            break
        }
        'aftersale;mail;help;import' {
            break
        }
        'aftersale;mail;help;list' {
            break
        }
        'aftersale;mail;help;show' {
            break
        }
        'aftersale;mail;help;verify' {
            break
        }
        'aftersale;mail;help;reply' {
            break
        }
        'aftersale;mail;help;resolve' {
            break
        }
        'aftersale;mail;help;login' {
            break
        }
        'aftersale;mail;help;purge' {
            break
        }
        'aftersale;mail;help;save' {
            break
        }
        'aftersale;mail;help;help' {
            break
        }
        'aftersale;rules' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All rules, with their readings')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One rule: what it says, where it comes from, what happens when it is missed')
            [CompletionResult]::new('eval', 'eval', [CompletionResultType]::ParameterValue, 'Work out when a rule''s clock runs out')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;rules;list' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;rules;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;rules;eval' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--batch', '--batch', [CompletionResultType]::ParameterName, 'Read CSV with the columns rule_id,event from stdin; write the same rows with `due` added')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;rules;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All rules, with their readings')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One rule: what it says, where it comes from, what happens when it is missed')
            [CompletionResult]::new('eval', 'eval', [CompletionResultType]::ParameterValue, 'Work out when a rule''s clock runs out')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;rules;help;list' {
            break
        }
        'aftersale;rules;help;show' {
            break
        }
        'aftersale;rules;help;eval' {
            break
        }
        'aftersale;rules;help;help' {
            break
        }
        'aftersale;template' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All templates, with their languages and where they come from')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One template: what it is for, which variables it has, and its text')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'The text of a letter for a case, as it would be sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;template;list' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Only templates in this language: en, pl, cs, sk, hu, es, zh')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;template;show' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the text; English, or the only one there is, without it')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;template;lint' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;template;render' {
            [CompletionResult]::new('--case', '--case', [CompletionResultType]::ParameterName, 'The case')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language: en, pl, cs, sk, hu, es, zh')
            [CompletionResult]::new('--var', '--var', [CompletionResultType]::ParameterName, 'A value for a variable; may be given several times')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--message-length-check', '--message-length-check', [CompletionResultType]::ParameterName, 'Fail (exit 6) when the text is longer or shorter than the marketplace takes')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;template;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All templates, with their languages and where they come from')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One template: what it is for, which variables it has, and its text')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'The text of a letter for a case, as it would be sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;template;help;list' {
            break
        }
        'aftersale;template;help;show' {
            break
        }
        'aftersale;template;help;lint' {
            break
        }
        'aftersale;template;help;render' {
            break
        }
        'aftersale;template;help;help' {
            break
        }
        'aftersale;account' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an account to the configuration')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All accounts, with their login and the age of their data')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One account')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove an account, its login and its cached data. The ledger keeps its entries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;account;add' {
            [CompletionResult]::new('--marketplace', '--marketplace', [CompletionResultType]::ParameterName, 'The marketplace')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Which of its environments')
            [CompletionResult]::new('--client-id', '--client-id', [CompletionResultType]::ParameterName, 'The client id of your registered application')
            [CompletionResult]::new('--app-name', '--app-name', [CompletionResultType]::ParameterName, 'The registered name of your application; it goes into every request')
            [CompletionResult]::new('--app-key', '--app-key', [CompletionResultType]::ParameterName, 'The key of your registered application, where the marketplace speaks of keys')
            [CompletionResult]::new('--callback-url', '--callback-url', [CompletionResultType]::ParameterName, 'Where the browser goes once a login is allowed, as registered for your application')
            [CompletionResult]::new('--zone', '--zone', [CompletionResultType]::ParameterName, 'The zone of times that the marketplace states without an offset, such as `America/Los_Angeles` or `-08:00`')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'With `--environment custom`: the address of the API')
            [CompletionResult]::new('--auth-url', '--auth-url', [CompletionResultType]::ParameterName, 'With `--environment custom`: the address of the login service')
            [CompletionResult]::new('--upload-url', '--upload-url', [CompletionResultType]::ParameterName, 'With `--environment custom`: the address that takes uploads')
            [CompletionResult]::new('--gateway-url', '--gateway-url', [CompletionResultType]::ParameterName, 'With `--environment custom`: the address of the gateway')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--secret-stdin', '--secret-stdin', [CompletionResultType]::ParameterName, 'Read the application''s secret from stdin; otherwise it is asked for on a terminal')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;account;list' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;account;show' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;account;remove' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;account;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an account to the configuration')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All accounts, with their login and the age of their data')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One account')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove an account, its login and its cached data. The ledger keeps its entries')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;account;help;add' {
            break
        }
        'aftersale;account;help;list' {
            break
        }
        'aftersale;account;help;show' {
            break
        }
        'aftersale;account;help;remove' {
            break
        }
        'aftersale;account;help;help' {
            break
        }
        'aftersale;auth' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Log an account in')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Which accounts are logged in, and until when')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the login of an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;auth;login' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--with-token', '--with-token', [CompletionResultType]::ParameterName, 'Read the token document as JSON from stdin (fields access_token, refresh_token, expires_in, …; optionally client_secret or app_secret)')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;auth;status' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;auth;logout' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;auth;help' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Log an account in')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Which accounts are logged in, and until when')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the login of an account')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;auth;help;login' {
            break
        }
        'aftersale;auth;help;status' {
            break
        }
        'aftersale;auth;help;logout' {
            break
        }
        'aftersale;auth;help;help' {
            break
        }
        'aftersale;doctor' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;schema' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;simulator' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Answer on a port of this machine until interrupted')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Make a fresh demo world; what you did in the demo is gone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;simulator;serve' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'The port; 0 takes a free one')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Keep the state in this file, and start from it when it is there')
            [CompletionResult]::new('--cases', '--cases', [CompletionResultType]::ParameterName, 'Start with a made-up world of this many cases instead of the demo''s')
            [CompletionResult]::new('--returns', '--returns', [CompletionResultType]::ParameterName, 'Start with this many returns that have arrived and wait for their refunds')
            [CompletionResult]::new('--clock', '--clock', [CompletionResultType]::ParameterName, 'The clock''s start instant (RFC 3339); now by default')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Wait this many milliseconds before each answer')
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--empty', '--empty', [CompletionResultType]::ParameterName, 'Start with an empty world')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;simulator;reset' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;simulator;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Answer on a port of this machine until interrupted')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Make a fresh demo world; what you did in the demo is gone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;simulator;help;serve' {
            break
        }
        'aftersale;simulator;help;reset' {
            break
        }
        'aftersale;simulator;help;help' {
            break
        }
        'aftersale;generate' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Completion scripts for bash, zsh, fish, elvish and PowerShell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'A man page for every command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;generate;completions' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;generate;man' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only this account; may be given several times')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A separate set of configuration, cache and ledger')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The configuration file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print data; a table on a terminal and TSV in a pipe by default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, with these fields only or with all of them')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Filter the JSON with a jq expression')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Print through a template, such as ''{{ id }} {{ due_at }}'', one line a record')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Pretend that it is this instant (RFC 3339); for commands that only read')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--trace-file', '--trace-file', [CompletionResultType]::ParameterName, 'Write every exchange with a marketplace to this file, secrets left out')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Use the built-in demo marketplace; nothing leaves this machine')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail where an answer would be needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Agree to what would be asked')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be done, and do nothing')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only data and what must be known')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more; causes of errors too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'aftersale;generate;help' {
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Completion scripts for bash, zsh, fish, elvish and PowerShell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'A man page for every command')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;generate;help;completions' {
            break
        }
        'aftersale;generate;help;man' {
            break
        }
        'aftersale;generate;help;help' {
            break
        }
        'aftersale;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Open cases by urgency')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One case: facts, deadlines, timeline, messages')
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Bring the local cache up to date')
            [CompletionResult]::new('dispute', 'dispute', [CompletionResultType]::ParameterValue, 'Answer a dispute')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'See a claim to its verdict')
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'The message centre')
            [CompletionResult]::new('order', 'order', [CompletionResultType]::ParameterValue, 'The order behind cases, and its parcels')
            [CompletionResult]::new('commission', 'commission', [CompletionResultType]::ParameterValue, 'Commission of goods whose price the buyer has back')
            [CompletionResult]::new('refund', 'refund', [CompletionResultType]::ParameterValue, 'What was refunded, by you and by others, and what came to nothing')
            [CompletionResult]::new('return', 'return', [CompletionResultType]::ParameterValue, 'See to returns: find them, refund them one by one or in batches, reject them')
            [CompletionResult]::new('journal', 'journal', [CompletionResultType]::ParameterValue, 'What was done, and what became of it')
            [CompletionResult]::new('handoff', 'handoff', [CompletionResultType]::ParameterValue, 'Steps that need a web page')
            [CompletionResult]::new('block', 'block', [CompletionResultType]::ParameterValue, 'The list of blocked buyers: reasons, proof, ends, and their other accounts')
            [CompletionResult]::new('api', 'api', [CompletionResultType]::ParameterValue, 'A raw, authenticated call: reads freely, writes through the journal')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'One line for monitoring: what is missed, due soon, or not known')
            [CompletionResult]::new('digest', 'digest', [CompletionResultType]::ParameterValue, 'What came in, what was answered and how fast, and what is due')
            [CompletionResult]::new('deadline', 'deadline', [CompletionResultType]::ParameterValue, 'Deadlines that you enter yourself')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'What only you know of a case')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'What to send for which reason, and files that fit')
            [CompletionResult]::new('calendar', 'calendar', [CompletionResultType]::ParameterValue, 'Your deadlines as a calendar file')
            [CompletionResult]::new('schedule', 'schedule', [CompletionResultType]::ParameterValue, 'Let cron, systemd, launchd or Windows run aftersale')
            [CompletionResult]::new('alert', 'alert', [CompletionResultType]::ParameterValue, 'Tell of deadlines before they are missed')
            [CompletionResult]::new('mail', 'mail', [CompletionResultType]::ParameterValue, 'Buyer-protection e-mails: read, recognised, verified')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'The rules behind the deadlines')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Letters to buyers: the usual answers in seven languages, and your own')
            [CompletionResult]::new('account', 'account', [CompletionResultType]::ParameterValue, 'Accounts of this configuration')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Logins of the accounts')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'What is wrong with this set-up, and how to mend it')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'JSON Schema of what `--json` prints')
            [CompletionResult]::new('simulator', 'simulator', [CompletionResultType]::ParameterValue, 'The local stand-in for the marketplaces, for tests and for trying things')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write completions and man pages')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'aftersale;help;list' {
            break
        }
        'aftersale;help;show' {
            break
        }
        'aftersale;help;sync' {
            break
        }
        'aftersale;help;dispute' {
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'Write in the talk of a dispute')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a proposal; or, where it is settled in words, say what you grant')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Refuse, with the reason, and with an offer where there are proposals')
            [CompletionResult]::new('propose', 'propose', [CompletionResultType]::ParameterValue, 'Make an offer, or change the one that you made')
            [CompletionResult]::new('evidence', 'evidence', [CompletionResultType]::ParameterValue, 'Send evidence, one file after the other')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Ask the buyer to close a discussion: once per discussion, for ever')
            break
        }
        'aftersale;help;dispute;message' {
            break
        }
        'aftersale;help;dispute;accept' {
            break
        }
        'aftersale;help;dispute;refuse' {
            break
        }
        'aftersale;help;dispute;propose' {
            break
        }
        'aftersale;help;dispute;evidence' {
            break
        }
        'aftersale;help;dispute;close' {
            break
        }
        'aftersale;help;claim' {
            [CompletionResult]::new('return-decision', 'return-decision', [CompletionResultType]::ParameterValue, 'Say whether the goods must come back, before the verdict; once for a claim')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Accept a claim, or change the way it was accepted. No money moves by it; with --pay it does')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject a claim, with reasons that the buyer reads')
            [CompletionResult]::new('message', 'message', [CompletionResultType]::ParameterValue, 'Write in the chat of a claim, after the verdict too')
            break
        }
        'aftersale;help;claim;return-decision' {
            break
        }
        'aftersale;help;claim;accept' {
            break
        }
        'aftersale;help;claim;reject' {
            break
        }
        'aftersale;help;claim;message' {
            break
        }
        'aftersale;help;message' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Message threads by urgency: those that wait for your answer, with --all every one known here')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One thread with its messages')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer in a thread')
            [CompletionResult]::new('read', 'read', [CompletionResultType]::ParameterValue, 'Mark threads as read, which answers nobody')
            break
        }
        'aftersale;help;message;list' {
            break
        }
        'aftersale;help;message;show' {
            break
        }
        'aftersale;help;message;reply' {
            break
        }
        'aftersale;help;message;read' {
            break
        }
        'aftersale;help;order' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'An order with its lines, payment, refunds, parcels, returns and cases')
            [CompletionResult]::new('ship', 'ship', [CompletionResultType]::ParameterValue, 'Add a tracking number to an order')
            [CompletionResult]::new('cancel-request', 'cancel-request', [CompletionResultType]::ParameterValue, 'Answer a buyer who wants the order cancelled')
            break
        }
        'aftersale;help;order;show' {
            break
        }
        'aftersale;help;order;ship' {
            break
        }
        'aftersale;help;order;cancel-request' {
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Cancel the order')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Let the order go on, with the reason')
            break
        }
        'aftersale;help;order;cancel-request;accept' {
            break
        }
        'aftersale;help;order;cancel-request;refuse' {
            break
        }
        'aftersale;help;commission' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What can still be claimed and until when, and what became of claims')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'File a claim for an order, or for one line of it')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Take a claim back: for good, and only while nothing is decided')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Everything that can be claimed, as a plan to be read and applied')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'File the claims of a plan; one receipt a line on stdout, as JSON')
            break
        }
        'aftersale;help;commission;list' {
            break
        }
        'aftersale;help;commission;claim' {
            break
        }
        'aftersale;help;commission;cancel' {
            break
        }
        'aftersale;help;commission;plan' {
            break
        }
        'aftersale;help;commission;apply' {
            break
        }
        'aftersale;help;refund' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Refunds of the last 30 days, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One refund: its lines, its order, the action in the journal, and what it was for')
            [CompletionResult]::new('retry', 'retry', [CompletionResultType]::ParameterValue, 'Send anew what was called off for want of funds, or did not arrive')
            break
        }
        'aftersale;help;refund;list' {
            break
        }
        'aftersale;help;refund;show' {
            break
        }
        'aftersale;help;refund;retry' {
            break
        }
        'aftersale;help;return' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Returns, with parcels, refunds and clocks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One return: goods, parcels, money, clocks')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Whose is the box on the table? By either of its numbers')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Give the money back, or prepare the step in a web page where no API confirms a return')
            [CompletionResult]::new('reject', 'reject', [CompletionResultType]::ParameterValue, 'Reject the whole return: once, for ever')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Write down what would be refunded, one line each; sends nothing')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Do what a plan says; run again, nothing is done twice')
            break
        }
        'aftersale;help;return;list' {
            break
        }
        'aftersale;help;return;show' {
            break
        }
        'aftersale;help;return;find' {
            break
        }
        'aftersale;help;return;confirm' {
            break
        }
        'aftersale;help;return;reject' {
            break
        }
        'aftersale;help;return;plan' {
            break
        }
        'aftersale;help;return;apply' {
            break
        }
        'aftersale;help;journal' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Actions, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One action: what was sent, and what came back')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Whether the ledger is as it was written: no row altered, removed or slipped in')
            [CompletionResult]::new('reconcile', 'reconcile', [CompletionResultType]::ParameterValue, 'Find out what became of actions, by reading the marketplaces; nothing that may have arrived is sent again')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say what became of an action that cannot be told by reading')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Every row of the ledger with its hash, for your records')
            break
        }
        'aftersale;help;journal;list' {
            break
        }
        'aftersale;help;journal;show' {
            break
        }
        'aftersale;help;journal;verify' {
            break
        }
        'aftersale;help;journal;reconcile' {
            break
        }
        'aftersale;help;journal;resolve' {
            break
        }
        'aftersale;help;journal;export' {
            break
        }
        'aftersale;help;handoff' {
            [CompletionResult]::new('prepare', 'prepare', [CompletionResultType]::ParameterValue, 'Prepare a step that has no API: the page, the way through it, your text and files, and by when')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Steps that wait for you, the most urgent first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One step: the page to open, the way through it, what to paste')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that you have done it')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that it is not wanted any more')
            break
        }
        'aftersale;help;handoff;prepare' {
            break
        }
        'aftersale;help;handoff;list' {
            break
        }
        'aftersale;help;handoff;show' {
            break
        }
        'aftersale;help;handoff;done' {
            break
        }
        'aftersale;help;handoff;cancel' {
            break
        }
        'aftersale;help;block' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put a buyer on the list; the block itself is a step in the marketplace''s page')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a buyer off the list')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who is on the list')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One block: its history, the buyer''s orders and cases, what is kept as proof')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Blocks that want a look: expiring, stale, not confirmed, or without effect')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Orders and cases of listed buyers, and hints at their other accounts')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add buyers from a file: all of them, or none')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'The list as CSV, or with --json as JSON; block import reads both')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'What blocked buyers did before and after, and how the shop fares')
            break
        }
        'aftersale;help;block;add' {
            break
        }
        'aftersale;help;block;remove' {
            break
        }
        'aftersale;help;block;list' {
            break
        }
        'aftersale;help;block;show' {
            break
        }
        'aftersale;help;block;review' {
            break
        }
        'aftersale;help;block;check' {
            break
        }
        'aftersale;help;block;import' {
            break
        }
        'aftersale;help;block;export' {
            break
        }
        'aftersale;help;block;stats' {
            break
        }
        'aftersale;help;api' {
            break
        }
        'aftersale;help;check' {
            break
        }
        'aftersale;help;digest' {
            break
        }
        'aftersale;help;deadline' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Enter the deadline that a notice of the marketplace states; it wins over the computed ones')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Take a deadline that you entered back; the others count again')
            break
        }
        'aftersale;help;deadline;set' {
            break
        }
        'aftersale;help;deadline;clear' {
            break
        }
        'aftersale;help;case' {
            [CompletionResult]::new('flag', 'flag', [CompletionResultType]::ParameterValue, 'Flag a case with something that no marketplace states; deadlines take it into account')
            break
        }
        'aftersale;help;case;flag' {
            break
        }
        'aftersale;help;evidence' {
            [CompletionResult]::new('guide', 'guide', [CompletionResultType]::ParameterValue, 'What counts: for a case, for a reason, or everything')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'What is still missing in a case, and what the marketplace will not accept')
            [CompletionResult]::new('fit', 'fit', [CompletionResultType]::ParameterValue, 'Make files such that the marketplace takes them; the originals stay')
            break
        }
        'aftersale;help;evidence;guide' {
            break
        }
        'aftersale;help;evidence;lint' {
            break
        }
        'aftersale;help;evidence;fit' {
            break
        }
        'aftersale;help;calendar' {
            break
        }
        'aftersale;help;schedule' {
            [CompletionResult]::new('print', 'print', [CompletionResultType]::ParameterValue, 'Print ready entries, with the paths and the environment of this run')
            [CompletionResult]::new('install', 'install', [CompletionResultType]::ParameterValue, 'Put them where they belong: the crontab, or the timers of systemd''s user manager')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take away what `install` put there')
            break
        }
        'aftersale;help;schedule;print' {
            break
        }
        'aftersale;help;schedule;install' {
            break
        }
        'aftersale;help;schedule;remove' {
            break
        }
        'aftersale;help;alert' {
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Give every alert that is due: once for each threshold, deadline and sink')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What waits, what is snoozed, and what was given when')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Send a test message through a sink')
            [CompletionResult]::new('snooze', 'snooze', [CompletionResultType]::ParameterValue, 'Give no alerts about a case for a while')
            [CompletionResult]::new('secret', 'secret', [CompletionResultType]::ParameterValue, 'Keep a sink''s secret: asked for on a terminal, else read from stdin')
            break
        }
        'aftersale;help;alert;run' {
            break
        }
        'aftersale;help;alert;list' {
            break
        }
        'aftersale;help;alert;test' {
            break
        }
        'aftersale;help;alert;snooze' {
            break
        }
        'aftersale;help;alert;secret' {
            break
        }
        'aftersale;help;mail' {
            [CompletionResult]::new('sync', 'sync', [CompletionResultType]::ParameterValue, 'Read what is new in the mailboxes')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read single mails from files')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The mails that are known: those due first, then the newest')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One mail: its facts and its text. No link is opened, no picture fetched')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Why a mail counts as genuine or not, step by step')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Answer a mail of the marketplace: once, to the right recipient, with evidence')
            [CompletionResult]::new('resolve', 'resolve', [CompletionResultType]::ParameterValue, 'Say whether an answer went out, where nobody knows')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Keep the password of a mailbox: asked for on a terminal, else the first line of stdin')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete the texts of old mails, the files of their answers and old drafts for good')
            [CompletionResult]::new('save', 'save', [CompletionResultType]::ParameterValue, 'Save a file that is enclosed in a mail; nothing is replaced')
            break
        }
        'aftersale;help;mail;sync' {
            break
        }
        'aftersale;help;mail;import' {
            break
        }
        'aftersale;help;mail;list' {
            break
        }
        'aftersale;help;mail;show' {
            break
        }
        'aftersale;help;mail;verify' {
            break
        }
        'aftersale;help;mail;reply' {
            break
        }
        'aftersale;help;mail;resolve' {
            break
        }
        'aftersale;help;mail;login' {
            break
        }
        'aftersale;help;mail;purge' {
            break
        }
        'aftersale;help;mail;save' {
            break
        }
        'aftersale;help;rules' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All rules, with their readings')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One rule: what it says, where it comes from, what happens when it is missed')
            [CompletionResult]::new('eval', 'eval', [CompletionResultType]::ParameterValue, 'Work out when a rule''s clock runs out')
            break
        }
        'aftersale;help;rules;list' {
            break
        }
        'aftersale;help;rules;show' {
            break
        }
        'aftersale;help;rules;eval' {
            break
        }
        'aftersale;help;template' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All templates, with their languages and where they come from')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One template: what it is for, which variables it has, and its text')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Whether templates are sound: variables, limits, contacts and links, tried with made-up data')
            [CompletionResult]::new('render', 'render', [CompletionResultType]::ParameterValue, 'The text of a letter for a case, as it would be sent')
            break
        }
        'aftersale;help;template;list' {
            break
        }
        'aftersale;help;template;show' {
            break
        }
        'aftersale;help;template;lint' {
            break
        }
        'aftersale;help;template;render' {
            break
        }
        'aftersale;help;account' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add an account to the configuration')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All accounts, with their login and the age of their data')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One account')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove an account, its login and its cached data. The ledger keeps its entries')
            break
        }
        'aftersale;help;account;add' {
            break
        }
        'aftersale;help;account;list' {
            break
        }
        'aftersale;help;account;show' {
            break
        }
        'aftersale;help;account;remove' {
            break
        }
        'aftersale;help;auth' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Log an account in')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Which accounts are logged in, and until when')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the login of an account')
            break
        }
        'aftersale;help;auth;login' {
            break
        }
        'aftersale;help;auth;status' {
            break
        }
        'aftersale;help;auth;logout' {
            break
        }
        'aftersale;help;doctor' {
            break
        }
        'aftersale;help;schema' {
            break
        }
        'aftersale;help;simulator' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Answer on a port of this machine until interrupted')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Make a fresh demo world; what you did in the demo is gone')
            break
        }
        'aftersale;help;simulator;serve' {
            break
        }
        'aftersale;help;simulator;reset' {
            break
        }
        'aftersale;help;generate' {
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Completion scripts for bash, zsh, fish, elvish and PowerShell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'A man page for every command')
            break
        }
        'aftersale;help;generate;completions' {
            break
        }
        'aftersale;help;generate;man' {
            break
        }
        'aftersale;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
