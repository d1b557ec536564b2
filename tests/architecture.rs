//! The shape of the code: layers point one way, output has one door, files stay small.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Layer → the layers that it may name (design.md §3). Everything may name what stands in no row.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("error", &[]),
    ("cli", &[]),
    ("simulator", &[]),
    ("config", &["domain", "error"]),
    ("deadlines", &["domain", "error", "config"]),
    ("evidence", &["domain", "error"]),
    ("templates", &["domain", "error"]),
    ("protection", &["domain", "error"]),
    ("blocks", &["domain", "error"]),
    ("net", &["error"]),
    // Of the journal the permit alone, as the marketplaces.
    ("email", &["domain", "error", "config", "journal", "net"]),
    // Of e-mail the door for notices to the seller alone: see `only_alerts_send_mail_without_a_permit`.
    ("alerts", &["domain", "email", "error", "config"]),
    ("journal", &["domain", "error", "marketplaces", "store", "email"]),
    ("secrets", &["error", "config"]),
    // Of the journal the permit alone: see `the_journal_alone_gives_permits`.
    ("marketplaces", &["domain", "error", "config", "journal", "net"]),
    ("store", &["domain", "error"]),
    ("output", &["domain", "error"]),
    ("app", &["config", "deadlines", "domain", "error", "journal", "marketplaces", "output", "secrets", "store"]),
    (
        "commands",
        &[
            "alerts",
            "app",
            "blocks",
            "config",
            "deadlines",
            "domain",
            "email",
            "error",
            "evidence",
            "journal",
            "marketplaces",
            "net",
            "output",
            "protection",
            "secrets",
            "simulator",
            "store",
            "templates",
        ],
    ),
];

/// Words that only these places may hold, so that a new marketplace touches nothing else.
const MARKETPLACE_NAMES: &[(&str, &[&str])] = &[(
    "aliexpress",
    &[
        "src/marketplaces/aliexpress/",
        "src/marketplaces/mod.rs",
        "src/marketplaces/orders.rs",
        "src/simulator/",
        "src/cli/",
        "src/deadlines/pack.rs",
        "src/evidence/pack.rs",
        "src/email/recognise/pack.rs",
        "src/commands/handoff/pack.rs",
        "src/templates/built_in.rs",
        "src/templates/limits.rs",
    ],
)];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

/// The top module that a source file belongs to: `src/store/cache.rs` → `store`.
fn layer(path: &Path) -> String {
    let relative = relative(path);
    let inside = relative.strip_prefix("src/").unwrap();
    inside.split('/').next().unwrap().trim_end_matches(".rs").to_owned()
}

/// The code of a file up to its unit tests, without comment lines.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The top modules that a text names through `crate::`.
fn named_layers(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for part in code.split("crate::").skip(1) {
        let names: Vec<&str> = match part.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![part],
        };
        for name in names {
            let word: String = name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            named.insert(word);
        }
    }
    named
}

#[test]
fn layers_point_one_way() {
    let mut wrong = Vec::new();
    for path in sources(&root().join("src")) {
        let layer = layer(&path);
        let Some((_, allowed)) = MAY_NAME.iter().find(|(name, _)| *name == layer) else { continue };
        for named in named_layers(&code(&path)) {
            let is_layer = root().join("src").join(&named).is_dir() || root().join(format!("src/{named}.rs")).is_file();
            if is_layer && named != layer && !allowed.contains(&named.as_str()) {
                wrong.push(format!("{} names {named}", relative(&path)));
            }
        }
    }
    assert!(wrong.is_empty(), "layers that point the wrong way:\n{}", wrong.join("\n"));
}

#[test]
fn the_check_of_layers_sees_every_form_of_import() {
    let found = named_layers("use crate::store::Cache;\nuse crate::{output, app::App};\nlet x = crate::run::main();");
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["app", "output", "run", "store"]);
}

/// A permit is proof that an intent is on disk: the journal makes it, and the marketplaces and the post know nothing else of the
/// journal.
#[test]
fn the_journal_alone_gives_permits() {
    let mut wrong = Vec::new();
    for path in sources(&root().join("src")) {
        let (relative, code) = (relative(&path), code(&path));
        if code.contains("Permit::for_recorded") && !relative.starts_with("src/journal/") {
            wrong.push(format!("{relative} makes a permit"));
        }
        let rest = code.replace("crate::journal::Permit", "");
        if ["src/marketplaces/", "src/email/"].iter().any(|room| relative.starts_with(room))
            && rest.contains("journal::")
        {
            wrong.push(format!("{relative} knows more of the journal than its permit"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_alerts_send_mail_without_a_permit() {
    let named = |path: &PathBuf| {
        let inside = ["src/alerts/", "src/email/smtp/"].iter().any(|room| relative(path).starts_with(room));
        !inside && code(path).contains("smtp") && code(path).contains("notify")
    };
    let wrong: Vec<String> =
        sources(&root().join("src")).iter().filter(|path| named(path)).map(|p| relative(p)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let alerts = sources(&root().join("src/alerts"));
    let smtp = ["email::smtp::{Settings, notify}", "email::wire::{Secret, Security, Timeouts}"];
    for path in alerts {
        let rest = smtp.iter().fold(code(&path), |code, known| code.replace(known, ""));
        assert!(!rest.contains("email::"), "{} knows more of e-mail than that door", relative(&path));
    }
}

#[test]
fn only_output_prints() {
    let mut wrong = Vec::new();
    for path in sources(&root().join("src")) {
        let code = code(&path);
        let prints = ["println!", "print!(", "eprintln!", "eprint!(", "io::stdout()", "io::stderr()"];
        if layer(&path) != "output" && prints.iter().any(|word| code.contains(word)) {
            wrong.push(relative(&path));
        }
    }
    assert!(wrong.is_empty(), "printing outside output/: {wrong:?}");
}

#[test]
fn clap_stays_in_cli_and_run() {
    let mut wrong = Vec::new();
    for path in sources(&root().join("src")) {
        let layer = layer(&path);
        if !["cli", "run"].contains(&layer.as_str()) && code(&path).contains("clap") {
            wrong.push(relative(&path));
        }
    }
    assert!(wrong.is_empty(), "clap outside cli/ and run/: {wrong:?}");
}

#[test]
fn sql_stays_in_the_store() {
    let mut wrong = Vec::new();
    for path in sources(&root().join("src")) {
        if layer(&path) != "store" && code(&path).contains("rusqlite") {
            wrong.push(relative(&path));
        }
    }
    assert!(wrong.is_empty(), "the database outside store/: {wrong:?}");
}

#[test]
fn a_marketplace_is_named_only_in_its_own_rooms() {
    let mut wrong = Vec::new();
    for path in sources(&root().join("src")) {
        let relative = relative(&path);
        let code = code(&path).to_lowercase();
        for (name, rooms) in MARKETPLACE_NAMES {
            if code.contains(name) && !rooms.iter().any(|room| relative.starts_with(room)) {
                wrong.push(format!("{relative} names {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_stay_small_and_the_binary_thin() {
    let mut wrong = Vec::new();
    for path in sources(&root().join("src")) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let most = if relative(&path) == "src/main.rs" { 20 } else { 600 };
        if lines > most {
            wrong.push(format!("{} has {lines} lines", relative(&path)));
        }
    }
    assert!(wrong.is_empty(), "too long: {wrong:?}");
}
