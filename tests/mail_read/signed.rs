//! Signatures checked on this machine, and seals of forwarders. The signed mails were made with another program (dkimpy), in the shape
//! in which Allegro signs: few fields, none of them twice, no Reply-To.

use crate::support::{Post, corpus};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

const KEY_LINES: &str = "keys.txt";

fn signed(name: &str) -> PathBuf {
    corpus().parent().unwrap().join("dkim").join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(signed(name)).unwrap()
}

/// A mailbox that checks signatures itself, with the key file.
fn local(mode: &str) -> Post {
    let post = Post::new("");
    let keys = signed(KEY_LINES);
    post.configure(&format!(
        "verify = \"{mode}\"\ndkim_keys = \"{}\"\nauthserv_ids = [\"mx.sklep.example\"]",
        keys.display()
    ));
    post
}

fn import(post: &Post, mail: &str) -> Value {
    let path = post.home.path().join("one.eml");
    fs::write(&path, mail).unwrap();
    post.json(&["mail", "import", path.to_str().unwrap(), "--json"])[0].clone()
}

fn told(row: &Value) -> (String, String) {
    let word = |field: &str| row[field].as_str().unwrap_or("none").to_owned();
    (word("verdict"), word("refused"))
}

fn says(row: &Value, verdict: &str, refused: &str, why: &str) {
    assert_eq!(told(row), (verdict.to_owned(), refused.to_owned()), "{why}: {row}");
}

#[test]
fn rsa_and_ed25519_signatures_of_another_program_fit_and_a_changed_mail_does_not() {
    let post = local("local");
    for name in ["rsa1024-simple.eml", "rsa2048-relaxed.eml", "rsa2048-relaxed-simple.eml", "ed25519-relaxed.eml"] {
        let mail = text(name);
        says(&import(&post, &mail), "verified", "none", name);
        says(&import(&post, &mail.replace("\r\n", "\n")), "verified", "none", "as it lies on disk");
        says(&import(&post, &mail.replace("249,00", "249,01")), "failed", "VERIFICATION_FAILED", "another sum");
        says(&import(&post, &mail.replace("Allegro <", "Allegr0 <")), "failed", "VERIFICATION_FAILED", "another name");
    }
    // Blanks at line ends travel badly: only the relaxed form allows for that.
    let trimmed = |name: &str| text(name).replace("rekompensatę.  \r\n", "rekompensatę.\r\n");
    says(&import(&post, &trimmed("rsa2048-relaxed.eml")), "verified", "none", "relaxed");
    says(&import(&post, &trimmed("rsa2048-relaxed-simple.eml")), "failed", "VERIFICATION_FAILED", "simple");
}

#[test]
fn a_genuine_signature_protects_neither_reply_to_nor_fields_that_stand_twice() {
    let post = local("local");
    let with = |field: &str| text("rsa1024-simple.eml").replacen("From: ", &format!("{field}\r\nFrom: "), 1);
    says(&import(&post, &with("Reply-To: <case@evil.example>")), "verified", "REPLY_TO_NOT_TRUSTED", "added later");
    says(&import(&post, &with("Reply-To: <x+y@allegromail.pl>")), "verified", "REPLY_TO_NOT_TRUSTED", "to a buyer");
    says(&import(&post, &with("Reply-To: <case@allegro.com>")), "verified", "REPLY_TO_NOT_TRUSTED", "not signed");
    // A second signature, which says that it covers Reply-To and was made by nobody.
    let invented = with(
        "DKIM-Signature: v=1; a=rsa-sha256; d=allegro.pl; s=none; h=from:reply-to; bh=AAAA; b=AAAA\r\nReply-To: <case@allegro.com>",
    );
    says(&import(&post, &invented), "verified", "REPLY_TO_NOT_TRUSTED", "the genuine one does not cover it");
    for field in ["Subject: Pilne", "From: Allegro <case@evil.example>", "Content-Type: text/html"] {
        says(&import(&post, &with(field)), "duplicate-header", "DUPLICATE_HEADER", field);
    }
}

#[test]
fn no_key_is_no_verdict_and_two_checks_that_disagree_fail() {
    let none = Post::new("");
    none.configure("verify = \"local\"\ndkim_command = [\"true\"]");
    says(&import(&none, &text("rsa1024-simple.eml")), "unverified", "NOT_VERIFIED", "no key");
    none.configure("verify = \"local\"\ndkim_command = [\"false\"]");
    says(&import(&none, &text("rsa1024-simple.eml")), "unverified", "NOT_VERIFIED", "DNS trouble");
    let both = local("both");
    let stamp = |said: &str| {
        format!(
            "Authentication-Results: mx.sklep.example; {said} header.from=allegro.pl; dkim=pass header.d=allegro.pl\r\n"
        )
    };
    let mail = text("rsa1024-simple.eml");
    says(&import(&both, &(stamp("dmarc=pass") + &mail)), "verified", "none", "both say yes");
    let changed = mail.replace("249,00", "249,01");
    says(
        &import(&both, &(stamp("dmarc=pass") + &changed)),
        "failed",
        "VERIFICATION_FAILED",
        "the signature does not fit",
    );
    says(&import(&both, &(stamp("dmarc=fail") + &mail)), "failed", "VERIFICATION_FAILED", "the provider says no");
    says(&import(&both, &mail), "unverified", "NOT_VERIFIED", "the provider says nothing");
}

#[test]
fn a_mail_that_is_not_read_to_its_end_is_not_called_forged() {
    let post = local("local");
    let keys = signed(KEY_LINES);
    post.configure(&format!("verify = \"local\"\ndkim_keys = \"{}\"\nmax_size = \"1k\"", keys.display()));
    says(&import(&post, &text("rsa2048-relaxed.eml")), "unverified", "NOT_VERIFIED", "cut off");
}

#[test]
fn a_command_is_asked_for_the_key_by_its_name() {
    let post = Post::new("");
    let keys = signed(KEY_LINES);
    // As DNS tools print it: in quotes, in pieces.
    let script = format!("sed -n 's/^{{name}} \\(.\\{{40\\}}\\)\\(.*\\)$/\"\\1\" \"\\2\"/p' '{}'", keys.display());
    let command = serde_json::to_string(&["sh", "-c", &script]).unwrap();
    post.configure(&format!("verify = \"local\"\ndkim_command = {command}"));
    says(&import(&post, &text("rsa2048-relaxed.eml")), "verified", "none", &script);
    // A selector is no part of a command.
    let evil = text("rsa2048-relaxed.eml").replace("s=big", "s=$(touch${IFS}x)");
    says(&import(&post, &evil), "unverified", "NOT_VERIFIED", "a name that is none");
}

/// A mail that a forwarder has broken and sealed.
fn forwarded(more: &str) -> String {
    let mail = fs::read_to_string(corpus().join("01-application-pl.eml")).unwrap();
    let results = mail.lines().find(|line| line.starts_with("Authentication-Results")).unwrap().to_owned();
    let broken = "Authentication-Results: mx.sklep.example; arc=pass; dkim=fail header.d=allegro.pl; dmarc=fail header.from=allegro.pl";
    let sealed = "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=fwd.example; s=k; b=AAAA\nARC-Authentication-Results: i=1; \
        fwd.example; dkim=pass header.d=allegro.pl; dmarc=pass header.from=allegro.pl";
    mail.replace(&results, &format!("{broken}\n{more}{sealed}"))
}

#[test]
fn a_seal_counts_for_forwarders_that_were_named_and_for_no_other() {
    let post = Post::new("");
    let own = "authserv_ids = [\"mx.sklep.example\"]\n";
    says(&import(&post, &forwarded("")), "failed", "VERIFICATION_FAILED", "nobody was named");
    post.configure(&format!("{own}arc_sealers = [\"other.example\"]"));
    says(&import(&post, &forwarded("")), "failed", "VERIFICATION_FAILED", "another was named");
    post.configure(&format!("{own}arc_sealers = [\"fwd.example\"]"));
    says(&import(&post, &forwarded("")), "verified", "none", "this one was named");
    for (more, why) in [
        ("ARC-Seal: i=2; cv=pass; d=evil.example; s=k; b=AAAA\n", "a second sealer, whom nobody named"),
        (
            "ARC-Authentication-Results: i=1; fwd.example; dkim=pass header.d=allegro.pl; dmarc=pass header.from=allegro.pl\n",
            "two first results",
        ),
    ] {
        says(&import(&post, &forwarded(more)), "failed", "VERIFICATION_FAILED", why);
    }
    let whole = forwarded("").replace("arc=pass", "arc=fail");
    says(&import(&post, &whole), "failed", "VERIFICATION_FAILED", "the chain is broken");
}
