//! `check` and `digest`.

use clap::Args;

/// One line for monitoring.
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "\
The line and the exit code are those of a monitoring plugin: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN; whatever \
goes wrong, a wrong option too, is 3. Missed deadlines and those due within the critical span are CRITICAL, even \
where other data is not known. Data of any account that is old, incomplete or was never had is UNKNOWN and \
named. After that, what is due within the warning span is a WARNING, and so is an action whose outcome is not \
known. It reads the cache alone, unless --sync or --ping ask for more.

Examples:
  aftersale check                               from the cache
  aftersale check --sync --sync-budget 20s      ask the marketplaces first
  aftersale check --warning 12h --critical 2h -v
  aftersale check --account main --max-age 1h
  AFTERSALE_PING_URL=https://hc-ping.com/... aftersale check --sync   from cron")]
pub struct CheckArgs {
    /// What is due within this span is a warning; 24h by default.
    #[arg(long, value_name = "SPAN")]
    pub warning: Option<String>,
    /// What is due within this span is critical; 6h by default.
    #[arg(long, value_name = "SPAN")]
    pub critical: Option<String>,
    /// Data older than this is not known; 15m by default.
    #[arg(long, value_name = "SPAN")]
    pub max_age: Option<String>,
    /// An action whose outcome has been unknown for longer than this is critical; the critical span by default.
    #[arg(long, value_name = "SPAN")]
    pub unknown_age: Option<String>,
    /// Ask the marketplaces first.
    #[arg(long)]
    pub sync: bool,
    /// How long that may take; then the line says so, and the data at hand is judged by its age. 30s by default.
    #[arg(long, value_name = "SPAN")]
    pub sync_budget: Option<String>,
    /// Tell a dead-man's switch: URL/start before, then URL when all is OK, else URL/EXIT-CODE. It is waited for 2 s and 5 s at the
    /// most. The address is a secret, so better give it in the environment.
    #[arg(long, value_name = "URL", env = "AFTERSALE_PING_URL", hide_env_values = true)]
    pub ping: Option<String>,
}

impl CheckArgs {
    /// The address of the dead-man's switch; an empty one, such as that of a variable that is set to nothing, is none.
    pub fn ping_address(&self) -> Option<&str> {
        self.ping.as_deref().filter(|address| !address.trim().is_empty())
    }
}

/// What came in, what was answered and how fast, and what is due.
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "\
An instant is `today` or `yesterday` (their beginning), a date, an RFC 3339 instant, or a span that lies back, \
such as 24h. A first answer is counted from the buyer's oldest word that it answers. The cache and the ledger \
alone are read.

Examples:
  aftersale digest                                    since yesterday began
  aftersale digest --since yesterday --until today    yesterday alone
  aftersale digest --since 7d --html > week.html
  aftersale digest --since 24h --json")]
pub struct DigestArgs {
    /// From when on; yesterday by default.
    #[arg(long, value_name = "INSTANT")]
    pub since: Option<String>,
    /// Until before when; now by default.
    #[arg(long, value_name = "INSTANT")]
    pub until: Option<String>,
    /// One page of HTML that needs nothing else, such as for an e-mail.
    #[arg(long)]
    pub html: bool,
}
