
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
            [CompletionResult]::new('deadline', 'deadline', [CompletionResultType]::ParameterValue, 'Deadlines that you enter yourself')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'What only you know of a case')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'The rules behind the deadlines')
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
            [CompletionResult]::new('deadline', 'deadline', [CompletionResultType]::ParameterValue, 'Deadlines that you enter yourself')
            [CompletionResult]::new('case', 'case', [CompletionResultType]::ParameterValue, 'What only you know of a case')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'The rules behind the deadlines')
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
