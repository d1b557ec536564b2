//! Disks that are read-only or full.

use super::files::refused;
use super::ledger::entry;
use super::support::{at, case, folder};
use aftersale::store::{Cache, Filter, Ledger};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A small disk of its own; `None`, with the reason on stderr, where none can be mounted.
struct Disk(PathBuf);

impl Disk {
    fn mount(at: &Path, size: &str) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &format!("size={size}"), "none"]).arg(at).output();
        if mounted.is_ok_and(|output| output.status.success()) {
            return Some(Self(at.to_path_buf()));
        }
        eprintln!("skipped: no disk can be mounted here");
        None
    }

    fn close(&self) {
        assert!(Command::new("mount").args(["-o", "remount,ro"]).arg(&self.0).status().unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[tokio::test]
async fn on_a_read_only_disk_what_is_there_can_be_read() {
    let folder = folder();
    let Some(disk) = Disk::mount(&folder.path().join("disk %3f?"), "4m") else { return };
    let [cache_file, ledger_file, none] = ["cache.db", "ledger.db", "none.db"].map(|name| disk.0.join(name));
    let ledger = Ledger::new(&ledger_file);
    ledger.append(entry("note"), at(1)).await.unwrap();
    Cache::open(&cache_file).unwrap().put(&[case("main", "1")]).unwrap();
    disk.close();

    let cache = Cache::open(&cache_file).unwrap();
    assert_eq!(cache.count(&Filter::default()).unwrap(), 1);
    assert_eq!(ledger.entries("note", None).await.unwrap().len(), 1);
    assert_eq!(ledger.verify().await.unwrap(), None);
    let errors = [
        cache.put(&[case("main", "2")]).unwrap_err(),
        ledger.append(entry("note"), at(2)).await.unwrap_err(),
        refused(&none),
    ];
    for error in errors {
        assert!(error.message.contains("read-only") && error.hints[0].contains("AFTERSALE_HOME"), "{error:?}");
    }
}

#[tokio::test]
async fn on_a_full_disk_nothing_is_lost() {
    let folder = folder();
    let Some(disk) = Disk::mount(&folder.path().join("disk"), "1m") else { return };
    let (cache, ledger) = (Cache::open(&disk.0.join("cache.db")).unwrap(), Ledger::new(&disk.0.join("ledger.db")));
    cache.put(&[case("main", "1")]).unwrap();
    ledger.append(entry("note"), at(1)).await.unwrap();
    let many: Vec<_> = (2..2_000).map(|id| case("main", &id.to_string())).collect();
    let error = cache.put(&many).unwrap_err();
    assert!(error.message.contains("disk is full"), "{error}");
    let _ = fs::write(disk.0.join("rest"), vec![0; 1 << 20]);
    let error = ledger.append(entry("note"), at(2)).await.unwrap_err();
    assert!(error.message.contains("disk is full") && error.hints[0].contains("free some space"), "{error:?}");
    assert_eq!(ledger.entries("note", None).await.unwrap().len(), 1, "reading goes on");

    fs::remove_file(disk.0.join("rest")).unwrap();
    assert_eq!(cache.count(&Filter::default()).unwrap(), 1);
    assert_eq!((ledger.entries("note", None).await.unwrap().len(), ledger.verify().await.unwrap()), (1, None));
}
