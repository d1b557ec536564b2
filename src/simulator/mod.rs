//! The local stand-in for the marketplaces: stateful, with faults and a clock of its own. It has its own wire types, so that
//! a wrong one in the clients cannot agree with itself. Nothing in `marketplaces` knows it.

use std::path::PathBuf;

/// How to start.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// Where the state is kept; in memory when `None`.
    pub state: Option<PathBuf>,
    /// The world to start with when there is no state yet.
    pub world: World,
    /// The clock's start in UTC milliseconds; now when `None`.
    pub clock: Option<i64>,
    /// Milliseconds to wait before each answer.
    pub latency: u64,
}

/// A world to start with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum World {
    /// The demo: some forty cases of every kind and language.
    #[default]
    Demo,
    /// So many generated cases, for benchmarks.
    Generated(usize),
    /// Nothing at all.
    Empty,
}

/// A running simulator; it stops when dropped.
pub struct Simulator {
    /// The address it answers on, such as `http://127.0.0.1:9000`.
    pub url: String,
}

/// What a client needs to log in to a fresh world without a browser.
#[derive(Clone, Debug)]
pub struct Login {
    /// The client id that the simulator knows.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// A token document, as JSON.
    pub token: String,
}

impl Simulator {
    /// Starts answering on loopback.
    pub async fn start(_options: Options) -> anyhow::Result<Self> {
        todo!()
    }

    /// A login for account number `index`, made for the caller.
    pub fn login(&self, _index: usize) -> Login {
        todo!()
    }

    /// Writes the state down and stops.
    pub async fn stop(self) -> anyhow::Result<()> {
        todo!()
    }
}
