//! A task for the Task Scheduler of Windows for each job.
//!
//! A task has no environment and no log of its own, so it runs a line of Windows PowerShell that sets the one and writes the
//! other. The file says no encoding, so that it may be saved as UTF-8 or as UTF-16.

use super::plan::{Job, Plan, When};
use super::{Item, quote};

/// One task a job.
pub fn items(plan: &Plan) -> Vec<Item> {
    plan.jobs.iter().map(|job| item(plan, job)).collect()
}

fn item(plan: &Plan, job: &Job) -> Item {
    let name = format!("aftersale-{}-{}", plan.set, job.name);
    let file = format!("{name}.xml");
    let arguments =
        format!("-NoProfile -NonInteractive -WindowStyle Hidden -Command {}", quote::windows(&script(plan, job)));
    let (repetition, start) = match job.when {
        When::Every(minutes) => (
            format!(
                "      <Repetition>\n        <Interval>PT{minutes}M</Interval>\n        <Duration>P1D</Duration>\n      </Repetition>\n"
            ),
            "00:00".into(),
        ),
        When::Daily(hour, minute) => (String::new(), format!("{hour:02}:{minute:02}")),
    };
    let content = format!(
        "<?xml version=\"1.0\"?>\n\
         <!-- Save as {}, then: schtasks /Create /TN {} /XML {} -->\n\
         <Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n  \
         <RegistrationInfo>\n    <Description>aftersale {}</Description>\n  </RegistrationInfo>\n  \
         <Triggers>\n    <CalendarTrigger>\n{repetition}      <StartBoundary>2025-01-01T{start}:00</StartBoundary>\n      \
         <Enabled>true</Enabled>\n      <ScheduleByDay>\n        <DaysInterval>1</DaysInterval>\n      </ScheduleByDay>\n    \
         </CalendarTrigger>\n  </Triggers>\n  \
         <Settings>\n    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\n    \
         <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n    \
         <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\n    \
         <StartWhenAvailable>true</StartWhenAvailable>\n    \
         <ExecutionTimeLimit>PT15M</ExecutionTimeLimit>\n  </Settings>\n  \
         <Actions>\n    <Exec>\n      <Command>powershell.exe</Command>\n      <Arguments>{}</Arguments>\n    </Exec>\n  \
         </Actions>\n\
         </Task>\n",
        quote::xml_comment(&file),
        quote::xml_comment(&name),
        quote::xml_comment(&file),
        quote::xml(&job.title),
        quote::xml(&arguments),
    );
    Item { name, command: job.title.clone(), file: Some(file), content }
}

/// Sets the environment, runs the program, appends what it says to the log, and ends with its exit code.
fn script(plan: &Plan, job: &Job) -> String {
    let env = plan.env.iter().map(|(name, value)| format!("$env:{name}={}; ", quote::powershell(value)));
    // Windows PowerShell leaves double quotes inside an argument bare, so they are escaped for it.
    let args = job.args.iter().map(|word| format!(" {}", quote::powershell(&quote::escaped_quotes(word, false))));
    let log = plan.log.as_ref().map_or(String::new(), |log| {
        format!(
            " 2>&1 | ForEach-Object {{ [string]$_ }} | Out-File -Append -Encoding utf8 -LiteralPath {}",
            quote::powershell(log)
        )
    });
    format!(
        "[Console]::OutputEncoding=[Text.Encoding]::UTF8; {}& {}{}{log}; exit $LASTEXITCODE",
        env.collect::<String>(),
        quote::powershell(&plan.program),
        args.collect::<String>(),
    )
}
