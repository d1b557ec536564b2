//! `account` and `auth`.

use clap::{Args, Subcommand, ValueEnum};

/// Accounts of this configuration.
#[derive(Debug, Subcommand)]
pub enum AccountCommand {
    /// Add an account to the configuration.
    Add(Box<AccountAdd>),
    /// All accounts, with their login and the age of their data.
    List,
    /// One account.
    Show {
        /// The account's local name.
        name: String,
    },
    /// Remove an account, its login and its cached data. The ledger keeps its entries.
    Remove {
        /// The account's local name.
        name: String,
    },
}

/// Add an account to the configuration.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  aftersale account add main --client-id 1a2b… --app-name my-shop-aftersale
  aftersale account add test --environment sandbox --client-id 3c4d… \\
      --app-name my-shop-aftersale
  aftersale account add ali --marketplace aliexpress --app-key 500123 \\
      --callback-url https://shop.example/cb
  pass show allegro/secret | aftersale account add main --client-id 1a2b… \\
      --app-name my-shop --secret-stdin")]
pub struct AccountAdd {
    /// A short local name, such as `main`.
    pub name: String,
    /// The marketplace.
    #[arg(long, default_value = "allegro", value_name = "NAME")]
    pub marketplace: String,
    /// Which of its environments.
    #[arg(long, value_enum, default_value = "production")]
    pub environment: Environment,
    /// The client id of your registered application.
    #[arg(long, value_name = "ID")]
    pub client_id: Option<String>,
    /// The registered name of your application; it goes into every request.
    #[arg(long, value_name = "NAME")]
    pub app_name: Option<String>,
    /// The key of your registered application, where the marketplace speaks of keys.
    #[arg(long, value_name = "KEY")]
    pub app_key: Option<String>,
    /// Where the browser goes once a login is allowed, as registered for your application.
    #[arg(long, value_name = "URL")]
    pub callback_url: Option<String>,
    /// The zone of times that the marketplace states without an offset, such as `America/Los_Angeles` or `-08:00`.
    #[arg(long, value_name = "ZONE", allow_hyphen_values = true)]
    pub zone: Option<String>,
    /// With `--environment custom`: the address of the API.
    #[arg(long, value_name = "URL")]
    pub api_url: Option<String>,
    /// With `--environment custom`: the address of the login service.
    #[arg(long, value_name = "URL")]
    pub auth_url: Option<String>,
    /// With `--environment custom`: the address that takes uploads.
    #[arg(long, value_name = "URL")]
    pub upload_url: Option<String>,
    /// With `--environment custom`: the address of the gateway.
    #[arg(long, value_name = "URL")]
    pub gateway_url: Option<String>,
    /// Read the application's secret from stdin; otherwise it is asked for on a terminal.
    #[arg(long)]
    pub secret_stdin: bool,
}

/// Environments of a marketplace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Environment {
    /// The real marketplace.
    Production,
    /// The marketplace's own test environment.
    Sandbox,
    /// Addresses of your own.
    Custom,
}

/// Logins of the accounts.
#[derive(Debug, Subcommand)]
pub enum AuthCommand {
    /// Log an account in.
    Login(AuthLogin),
    /// Which accounts are logged in, and until when.
    Status,
    /// Forget the login of an account.
    Logout,
}

/// Log an account in.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  aftersale auth login --account main            prints a link for a browser
  aftersale auth login --account main --with-token < token.json")]
pub struct AuthLogin {
    /// Read the token document as JSON from stdin (fields access_token, refresh_token, expires_in, …; optionally
    /// client_secret or app_secret).
    #[arg(long)]
    pub with_token: bool,
}
