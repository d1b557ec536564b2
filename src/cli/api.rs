//! `api`: a call of one's own.

use clap::Args;
use std::path::PathBuf;

/// A raw, authenticated call: reads freely, writes through the journal.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  aftersale api GET /sale/issues --query limit=5 --jq '.issues[].id'
  aftersale api POST /sale/issues/6f552f…/message \\
      --data '{\"type\":\"REGULAR\",\"text\":\"Dzień dobry\"}' --yes
  aftersale api aliexpress.issue.issuelist.get --account ali \\
      --field 'query_dto={\"current_page\":1,\"page_size\":10}'

A method of AliExpress stands where Allegro has a path; one whose last word does not begin with get, find, \
query, search or list is sent as a write. A write is recorded before it is sent and never sent twice; what \
became of it cannot be found out by reading, so an unknown outcome waits for: aftersale journal resolve")]
pub struct ApiArgs {
    /// GET, POST, PUT, PATCH or DELETE; or the name of a gateway's method.
    pub method: String,
    /// The path below the API's address, beginning with a slash.
    pub path: Option<String>,
    /// A part of the query; may be given several times.
    #[arg(short = 'Q', long = "query", value_name = "NAME=VALUE")]
    pub query: Vec<String>,
    /// A parameter of a gateway's method; may be given several times.
    #[arg(short = 'F', long = "field", value_name = "NAME=VALUE", conflicts_with = "query")]
    pub field: Vec<String>,
    /// The body, as JSON.
    #[arg(short, long, value_name = "JSON", conflicts_with = "data_file")]
    pub data: Option<String>,
    /// A file with the body; `-` reads stdin.
    #[arg(long, value_name = "FILE")]
    pub data_file: Option<PathBuf>,
    /// Treat the gateway's method as one that changes something, whatever its name says.
    #[arg(long)]
    pub write: bool,
    /// Send once more what was sent before.
    #[arg(long)]
    pub again: bool,
}
