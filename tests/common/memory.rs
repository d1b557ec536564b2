//! A login kept in memory, as the clients see one.

use aftersale::domain::Instant;
use aftersale::error::Result;
use aftersale::marketplaces::{Token, TokenStore};
use secrecy::{ExposeSecret, SecretString};
use std::any::Any;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};

/// A login in memory with a lock that works as one between processes.
#[derive(Default)]
pub struct Memory {
    pub token: Mutex<Option<Token>>,
    pub secret: Mutex<Option<SecretString>>,
    pub saves: AtomicUsize,
    held: Arc<(Mutex<bool>, Condvar)>,
}

struct Guard(Arc<(Mutex<bool>, Condvar)>);

impl Drop for Guard {
    fn drop(&mut self) {
        *self.0.0.lock().unwrap() = false;
        self.0.1.notify_one();
    }
}

impl TokenStore for Memory {
    fn account(&self) -> &str {
        "main"
    }
    fn load(&self) -> Result<Option<Token>> {
        Ok(self.token.lock().unwrap().clone())
    }
    fn save(&self, token: &Token) -> Result<()> {
        assert!(*self.held.0.lock().unwrap(), "saved without the lock");
        self.saves.fetch_add(1, Ordering::SeqCst);
        *self.token.lock().unwrap() = Some(token.clone());
        Ok(())
    }
    fn clear(&self) -> Result<()> {
        *self.token.lock().unwrap() = None;
        Ok(())
    }
    fn client_secret(&self) -> Result<Option<SecretString>> {
        Ok(self.secret.lock().unwrap().clone())
    }
    fn lock(&self) -> Result<Box<dyn Any + Send>> {
        let mut held = self.held.0.lock().unwrap();
        while *held {
            held = self.held.1.wait(held).unwrap();
        }
        *held = true;
        Ok(Box::new(Guard(self.held.clone())))
    }
}

impl Memory {
    pub fn access(&self) -> Option<String> {
        self.token.lock().unwrap().as_ref().map(|token| token.access.expose_secret().to_owned())
    }
}

pub fn now() -> Instant {
    Instant::from(chrono::Utc::now())
}

pub fn token(access: &str, refresh: Option<&str>, valid_seconds: i64) -> Token {
    Token {
        access: SecretString::from(access),
        refresh: refresh.map(SecretString::from),
        obtained_at: now(),
        expires_at: now().plus_millis(valid_seconds * 1000),
        refresh_expires_at: None,
        scope: None,
    }
}
