//! An agent for launchd for each job.

use super::plan::{Job, Plan, When};
use super::{Item, quote};

/// One property list a job.
pub fn items(plan: &Plan) -> Vec<Item> {
    plan.jobs.iter().map(|job| item(plan, job)).collect()
}

fn item(plan: &Plan, job: &Job) -> Item {
    let label = format!("aftersale.{}.{}", plan.set, job.name);
    let file = format!("{label}.plist");
    let string = |text: &str| format!("<string>{}</string>", quote::xml(text));
    let words = std::iter::once(&plan.program).chain(&job.args);
    let words: String = words.map(|word| format!("    {}\n", string(word))).collect();
    let env = plan.env.iter().map(|(name, value)| format!("    <key>{name}</key>\n    {}\n", string(value)));
    let env: String = env.collect();
    let log = plan.log.as_ref().map_or(String::new(), |log| {
        let path = string(log);
        format!("  <key>StandardOutPath</key>\n  {path}\n  <key>StandardErrorPath</key>\n  {path}\n")
    });
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <!-- Save as ~/Library/LaunchAgents/{} -->\n\
         <plist version=\"1.0\">\n\
         <dict>\n  <key>Label</key>\n  {}\n  <key>ProgramArguments</key>\n  <array>\n{words}  </array>\n  \
         <key>EnvironmentVariables</key>\n  <dict>\n{env}  </dict>\n{}{log}  \
         <key>ProcessType</key>\n  <string>Background</string>\n\
         </dict>\n\
         </plist>\n",
        quote::xml_comment(&file),
        string(&label),
        when(job.when),
    );
    Item { name: label, command: job.title.clone(), file: Some(file), content }
}

fn when(when: When) -> String {
    match when {
        When::Every(minutes) => format!("  <key>StartInterval</key>\n  <integer>{}</integer>\n", minutes * 60),
        When::Daily(hour, minute) => format!(
            "  <key>StartCalendarInterval</key>\n  <dict>\n    <key>Hour</key>\n    <integer>{hour}</integer>\n    \
             <key>Minute</key>\n    <integer>{minute}</integer>\n  </dict>\n"
        ),
    }
}
