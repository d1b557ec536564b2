//! A real Dovecot and a real Exim on free ports of this machine, in a folder of their own, gone when dropped. Needs root and
//! the packages dovecot-imapd, dovecot-lmtpd, exim4-daemon-light and openssl; no service manager.

use aftersale::email::wire::{Secret, Security, Timeouts};
use aftersale::email::{imap, smtp};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub const SELLER: &str = "seller@shop.test";
pub const MARKETPLACE: &str = "case@allegro.test";

pub struct Lab {
    dir: TempDir,
    children: Vec<Child>,
    imaps: u16,
    imap: u16,
    lmtp: u16,
    submission: u16,
    submissions: u16,
}

/// The lab, or `None`, said aloud, where it cannot be had; with `AFTERSALE_REQUIRE_MAIL=1` that is a failure.
pub fn lab() -> Option<Lab> {
    let missing: Vec<&str> = ["dovecot", "exim4", "openssl"].into_iter().filter(|name| !installed(name)).collect();
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    let reason = match (missing.is_empty(), root) {
        (true, true) => return Some(Lab::start()),
        (false, _) => format!("no {} on this machine", missing.join(", ")),
        (true, false) => "not root".to_owned(),
    };
    assert!(std::env::var_os("AFTERSALE_REQUIRE_MAIL").is_none(), "the mail servers are required: {reason}");
    eprintln!("SKIPPED: {reason}, so nothing was tried against real mail servers");
    None
}

fn installed(name: &str) -> bool {
    ["/usr/sbin", "/usr/bin"].iter().any(|dir| Path::new(dir).join(name).exists())
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

impl Lab {
    fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let ports: Vec<u16> = (0..5).map(|_| free_port()).collect();
        let mut lab = Self {
            dir,
            children: Vec::new(),
            imaps: ports[0],
            imap: ports[1],
            lmtp: ports[2],
            submission: ports[3],
            submissions: ports[4],
        };
        lab.prepare();
        lab.children.push(lab.daemon("dovecot", &["-F", "-c", "dovecot.conf"]));
        lab.children.push(lab.daemon("exim4", &["-C", lab.path("exim.conf").to_str().unwrap(), "-bdf", "-q1m"]));
        for port in [lab.imaps, lab.imap, lab.lmtp, lab.submission, lab.submissions] {
            let started = Instant::now();
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                assert!(started.elapsed() < Duration::from_secs(60), "no server on {port}: {}", lab.logs());
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        lab
    }

    fn prepare(&self) {
        let root = self.dir.path();
        fs::set_permissions(root, fs::Permissions::from_mode(0o755)).unwrap();
        for name in ["mail", "spool", "log", "run", "state"] {
            fs::create_dir(root.join(name)).unwrap();
        }
        let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail-lab");
        self.run("sh", &[templates.join("certificates.sh").to_str().unwrap()]);
        fs::copy(self.path("key.pem"), self.path("exim-key.pem")).unwrap();
        fs::write(self.path("users"), format!("{SELLER}:{{PLAIN}}sekret\n{MARKETPLACE}:{{PLAIN}}sekret\n")).unwrap();
        let values = [
            ("@LAB@", root.to_str().unwrap().to_owned()),
            ("@IMAPS@", self.imaps.to_string()),
            ("@IMAP@", self.imap.to_string()),
            ("@LMTP@", self.lmtp.to_string()),
            ("@SUBMISSION@", self.submission.to_string()),
            ("@SUBMISSIONS@", self.submissions.to_string()),
        ];
        for name in ["dovecot.conf", "exim.conf"] {
            let template = fs::read_to_string(templates.join(format!("{name}.in"))).unwrap();
            let text = values.iter().fold(template, |text, (key, value)| text.replace(key, value));
            fs::write(self.path(name), text).unwrap();
        }
        self.run("chown", &["mail:mail", "mail"]);
        self.run("chown", &["-R", "Debian-exim:Debian-exim", "spool", "exim-key.pem"]);
        self.run("chmod", &["777", "log"]);
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn run(&self, program: &str, args: &[&str]) {
        let output = Command::new(program).args(args).current_dir(self.dir.path()).output().unwrap();
        assert!(output.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn daemon(&self, program: &str, args: &[&str]) -> Child {
        let log = fs::File::create(self.path(&format!("log/{program}.out"))).unwrap();
        let path = format!("/usr/sbin:/usr/bin:{}", std::env::var("PATH").unwrap_or_default());
        let mut command = Command::new(program);
        command.args(args).env("PATH", path).current_dir(self.dir.path()).stdin(Stdio::null());
        command.stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap()
    }

    pub fn logs(&self) -> String {
        let entries = fs::read_dir(self.path("log")).unwrap();
        entries.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap_or_default()).collect()
    }

    /// The seller's mailbox over TLS.
    pub fn mailbox(&self) -> imap::Settings {
        imap::Settings {
            host: "localhost".into(),
            port: self.imaps,
            security: Security::Tls,
            user: SELLER.into(),
            secret: password("sekret"),
            ca_file: Some(self.path("ca.pem")),
            folders: Vec::new(),
            largest: 25 << 20,
            timeouts: Timeouts::default(),
        }
    }

    /// The same over STARTTLS.
    pub fn mailbox_with_starttls(&self) -> imap::Settings {
        imap::Settings { port: self.imap, security: Security::StartTls, ..self.mailbox() }
    }

    /// The seller's way out: STARTTLS, or TLS from the start.
    pub fn outgoing(&self, starttls: bool) -> smtp::Settings {
        smtp::Settings {
            host: "localhost".into(),
            port: if starttls { self.submission } else { self.submissions },
            security: if starttls { Security::StartTls } else { Security::Tls },
            user: SELLER.into(),
            secret: Some(password("sekret")),
            ca_file: Some(self.path("ca.pem")),
            timeouts: Timeouts::default(),
        }
    }

    /// Puts a message into a mailbox, as a border server would.
    pub fn deliver(&self, to: &str, message: &str) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.lmtp)).unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut expect = |code: &str| {
            let mut line = String::new();
            loop {
                line.clear();
                reader.read_line(&mut line).unwrap();
                assert!(line.starts_with(code), "{line}");
                if line.as_bytes()[3] == b' ' {
                    return;
                }
            }
        };
        expect("220");
        let steps = [
            ("LHLO test\r\n".to_owned(), "250"),
            ("MAIL FROM:<powiadomienia@allegro.test>\r\n".to_owned(), "250"),
            (format!("RCPT TO:<{to}>\r\n"), "250"),
            ("DATA\r\n".to_owned(), "354"),
            (format!("{}.\r\n", message.replace('\n', "\r\n")), "250"),
            ("QUIT\r\n".to_owned(), "221"),
        ];
        for (text, code) in steps {
            stream.write_all(text.as_bytes()).unwrap();
            expect(code);
        }
    }

    /// The messages that lie in a mailbox's inbox, read from its files; waits until there are this many.
    pub fn arrived(&self, user: &str, count: usize) -> Vec<String> {
        let started = Instant::now();
        loop {
            let files: Vec<PathBuf> = ["new", "cur"]
                .iter()
                .flat_map(|part| fs::read_dir(self.path(&format!("mail/{user}/Maildir/{part}"))).into_iter().flatten())
                .map(|entry| entry.unwrap().path())
                .collect();
            if files.len() >= count {
                return files.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
            }
            assert!(started.elapsed() < Duration::from_secs(60), "{} of {count}: {}", files.len(), self.logs());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Where the seller's mails lie.
    pub fn maildir(&self) -> PathBuf {
        self.path(&format!("mail/{SELLER}/Maildir"))
    }

    /// Makes Dovecot number the inbox anew.
    pub fn renumber(&self) {
        let maildir = self.maildir();
        for entry in fs::read_dir(&maildir).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with("dovecot-uidlist") || name.starts_with("dovecot.index") {
                fs::remove_file(path).unwrap();
            }
        }
    }
}

pub fn password(text: &str) -> Secret {
    Secret::Password(text.to_owned().into())
}

impl Drop for Lab {
    fn drop(&mut self) {
        for child in &mut self.children {
            let _ = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
            let started = Instant::now();
            while child.try_wait().is_ok_and(|ended| ended.is_none()) {
                if started.elapsed() > Duration::from_secs(10) {
                    let _ = child.kill();
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }
}
