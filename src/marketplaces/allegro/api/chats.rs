//! The talk of an issue and of a thread.

use super::super::auth::Auth;
use super::super::client::{Ask, ISSUES, MESSAGING, read};
use super::super::map::issue::Talk;
use super::super::map::thread::{Posts, is_answer};
use super::super::wire::chat::Entry;
use super::super::wire::lenient;
use super::super::wire::thread::{Post, Thread};
use super::rows::array;
use crate::error::{ErrorKind, Result};
use crate::marketplaces::Identity;
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use std::sync::Arc;

/// The most that the chat gives at once.
const CHAT_PAGE: usize = 100;
/// A chat of so many pages ends here; no real one does.
const MOST_CHAT_PAGES: usize = 50;
/// The most messages of a thread that come at once.
const THREAD_PAGE: usize = 20;
/// How far back a thread is read for the seller's last answer.
const MOST_THREAD_PAGES: usize = 5;

/// The chat of an issue (allegro-api §4.5). `offset` is ignored for claims: the same page comes again, which ends the
/// reading. An error is only what may pass or needs a login; a chat that Allegro definitely does not give leaves the issue
/// to be shown without it.
pub(in super::super) async fn issue(auth: &Arc<Auth>, id: &str, is_claim: bool) -> Result<Talk> {
    match entries(auth, id).await {
        Ok(mut talk) => {
            if is_claim && talk.entries.len() == CHAT_PAGE {
                talk.problems.push(format!("chat may be longer than the {CHAT_PAGE} messages Allegro gives"));
                // The newest ones may be missing, and with them a question of the buyer's.
                talk.unknown = true;
            }
            Ok(talk)
        }
        Err(error) if matches!(error.kind, ErrorKind::NotFound | ErrorKind::Failed) => {
            Ok(Talk { problems: vec![error.message], unknown: true, ..Talk::default() })
        }
        Err(error) => Err(error),
    }
}

async fn entries(auth: &Arc<Auth>, id: &str) -> Result<Talk> {
    let what = format!("the chat of issue {id}");
    let mut talk = Talk::default();
    let mut seen = HashSet::new();
    for page in 0..MOST_CHAT_PAGES {
        let (limit, offset) = (CHAT_PAGE.to_string(), (page * CHAT_PAGE).to_string());
        let query = [("limit", limit.as_str()), ("offset", offset.as_str())];
        let ask = Ask { what: &what, area: ISSUES, path: &["sale", "issues", id, "chat"], query: &query };
        let items = array(read(auth, &ask).await?, "chat", &auth.account)?;
        let full = items.len() >= CHAT_PAGE;
        let before = seen.len();
        gather(items, &mut seen, &mut talk.problems, &mut talk.entries, |entry: &Entry| entry.id.clone());
        if !full || seen.len() == before {
            break;
        }
    }
    Ok(talk)
}

/// The newest messages of a thread, back to the seller's last answer.
pub(in super::super) async fn thread(auth: &Arc<Auth>, id: &str, thread: &Thread, me: &Identity) -> Result<Posts> {
    let what = format!("the messages of thread {id}");
    let mut posts = Posts::default();
    let mut seen = HashSet::new();
    for page in 0..MOST_THREAD_PAGES {
        let (limit, offset) = (THREAD_PAGE.to_string(), (page * THREAD_PAGE).to_string());
        let query = [("limit", limit.as_str()), ("offset", offset.as_str())];
        let ask = Ask { what: &what, area: MESSAGING, path: &["messaging", "threads", id, "messages"], query: &query };
        let items = array(read(auth, &ask).await?, "messages", &auth.account)?;
        let full = items.len() >= THREAD_PAGE;
        let before = seen.len();
        gather(items, &mut seen, &mut posts.problems, &mut posts.posts, |post: &Post| post.id.clone());
        if !full || seen.len() == before || posts.posts.iter().any(|post| is_answer(post, thread, me)) {
            return Ok(posts);
        }
    }
    let read = MOST_THREAD_PAGES * THREAD_PAGE;
    posts
        .problems
        .push(format!("no answer of the seller's among the newest {read} messages; older ones were not read"));
    Ok(posts)
}

/// Adds what is new. An entry of which nothing can be read stays as an empty one: somebody said something.
fn gather<T: DeserializeOwned + Default>(
    items: Vec<serde_json::Value>,
    seen: &mut HashSet<String>,
    problems: &mut Vec<String>,
    into: &mut Vec<T>,
    id: impl Fn(&T) -> Option<String>,
) {
    for item in items {
        let (entry, found) = lenient::read::<T>(&item);
        let entry = entry.unwrap_or_default();
        if seen.insert(id(&entry).unwrap_or_else(|| lenient::fingerprint(&item))) {
            problems.extend(found.into_iter().map(|problem| format!("in a message: {problem}")));
            into.push(entry);
        }
    }
}
