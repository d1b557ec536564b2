//! The local stand-in for the marketplaces: stateful, with faults and a clock of its own. It has its own wire types, so that
//! a wrong one in the clients cannot agree with itself. Nothing in `marketplaces` knows it.
//!
//! A request goes through `server` (faults, log, file) to `allegro` or `aliexpress` (checks, then one function per resource), which reads
//! and changes the `model`. `control` answers `/_simulator`, where tests set faults and clock and act as buyers; `world`
//! makes the state to start with. The server has a thread of its own, so that a caller that blocks is answered all the same.

mod aliexpress;
mod allegro;
mod clock;
mod control;
mod disk;
mod faults;
mod gates;
mod http;
mod model;
mod server;
mod spoil;
mod wire;
mod world;

pub use disk::Locked;

use anyhow::Context as _;
use clock::Clock;
use disk::Disk;
use server::{Desktop, Office};
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// How to start.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// Where the state is kept; in memory when `None`.
    pub state: Option<PathBuf>,
    /// The world to start with when there is no state yet.
    pub world: World,
    /// The clock's start in UTC milliseconds; now when `None`. It is not part of a kept state.
    pub clock: Option<i64>,
    /// Milliseconds to wait before each answer.
    pub latency: u64,
}

/// A world to start with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum World {
    /// The demo: some sixty cases of every kind and language.
    #[default]
    Demo,
    /// So many generated cases, for benchmarks.
    Generated(usize),
    /// So many returns that have arrived and wait for their refunds, of differing amounts in PLN.
    Returns(usize),
    /// Nothing at all.
    Empty,
}

/// A running simulator; it stops when dropped.
pub struct Simulator {
    /// The address it answers on, such as `http://127.0.0.1:9000`.
    pub url: String,
    office: Office,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
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
    /// Starts answering on loopback. Fails with [`Locked`] when another simulator keeps the state file, and with a sentence
    /// that names the file when it cannot be read.
    pub async fn start(options: Options) -> anyhow::Result<Self> {
        let disk = match &options.state {
            Some(path) => Some(Disk::hold(path).await?),
            None => None,
        };
        let kept = disk.as_ref().map(Disk::load).transpose()?.flatten();
        let clock = options.clock.map(Clock::showing).unwrap_or_default();
        let mut state = match kept {
            Some(state) => state,
            // Made at one instant, so that the same start gives the same world to the millisecond.
            None => world::make(
                options.world,
                Clock { frozen: Some(options.clock.unwrap_or_else(|| clock.now())), ..clock },
            )?,
        };
        state.clock = clock;
        let listener = listen(options.port, state.port)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        state.port = address.port();
        let url = format!("http://{address}");
        let faults = faults::Faults { latency_ms: options.latency, ..faults::Faults::default() };
        let log = control::Log::default();
        let mut desktop = Desktop {
            state,
            faults,
            switches: faults::Switches::default(),
            log,
            pace: allegro::pace::Pace::default(),
            gates: gates::Gates::default(),
            disk,
            dirty: true,
        };
        desktop.save()?;
        let office = Office::new(desktop, &url);
        let (stop, stopped) = oneshot::channel();
        let thread = spawn(listener, office.clone(), stopped)?;
        Ok(Self { url, office, stop: Some(stop), thread: Some(thread) })
    }

    /// Whether the world kept in a file has aged by `millis` at `now` (UTC milliseconds) without anything done in it.
    pub fn has_aged_untouched(state: &Path, now: i64, millis: i64) -> bool {
        disk::has_aged_untouched(state, now, millis)
    }

    /// The address it answers on.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A login for account number `index`, made for the caller. An account that is not there yet is made, without any case.
    pub fn login(&self, index: usize) -> Login {
        let mut desktop = self.office.desktop();
        let (client, token) = control::login(&mut desktop, index);
        Login { client_id: client.id, client_secret: client.secret, token: token.to_string() }
    }

    /// The accounts of the demo: a local name, the marketplace's name in a configuration, and a login made for the caller.
    pub fn accounts(&self) -> Vec<(&'static str, &'static str, Login)> {
        vec![("main", "allegro", self.login(0)), ("ali", "aliexpress", self.ali_login(0))]
    }

    /// A login for AliExpress shop number `index`, made for the caller: app key, app secret and token document.
    pub fn ali_login(&self, index: usize) -> Login {
        let mut desktop = self.office.desktop();
        desktop.dirty = true;
        let (client_id, client_secret, token) = aliexpress::login(&mut desktop.state, index);
        Login { client_id, client_secret, token: token.to_string() }
    }

    /// Puts the mails that the marketplaces sent to the demo's seller into a Maildir, once for each world. They come through
    /// a server that calls itself [`Simulator::MAIL_SERVER`].
    pub fn write_mails(&self, maildir: &Path) -> std::io::Result<()> {
        world::write_mails(&self.office.desktop().state, maildir)
    }

    /// The server that stamps the demo's mails.
    pub const MAIL_SERVER: &'static str = "mx.demo.example";

    /// Writes the state down and stops.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.finish()
    }

    /// Ends the server's thread with all its connections, then saves and lets go of the state file.
    fn finish(&mut self) -> anyhow::Result<()> {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        let mut desktop = self.office.desktop();
        let saved = desktop.save();
        desktop.disk = None;
        saved
    }
}

/// Takes the port that was asked for; with 0 the last one when it is free, else any.
fn listen(port: u16, last: u16) -> anyhow::Result<std::net::TcpListener> {
    let bind = |port: u16| std::net::TcpListener::bind(("127.0.0.1", port));
    if port == 0
        && let Ok(listener) = bind(last)
    {
        return Ok(listener);
    }
    bind(port).with_context(|| format!("port {port} of this machine cannot be used"))
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // Nobody is left to tell; `stop` is there for those who want to know.
        let _ = self.finish();
    }
}

/// Serves on a thread of its own until `stopped` is dropped.
fn spawn(
    listener: std::net::TcpListener,
    office: Office,
    stopped: oneshot::Receiver<()>,
) -> anyhow::Result<JoinHandle<()>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let serve = async move {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
        let service = office.router().into_make_service_with_connect_info::<wire::Cut>();
        tokio::select! {
            _ = axum::serve(wire::Wires(listener), service) => {}
            _ = stopped => {}
        }
    };
    let thread = std::thread::Builder::new().name("simulator".into());
    Ok(thread.spawn(move || runtime.block_on(serve))?)
}
