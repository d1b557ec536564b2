//! Whether a file lies on another machine. A write-ahead log needs memory shared between processes, which network file
//! systems do not give; there it locks up or damages the file.

use std::path::Path;

/// File systems that reach over a network, as Linux names them.
const REMOTE: [&str; 16] = [
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.davfs",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "lustre",
    "nfs",
    "nfs4",
    "smb3",
    "vboxsf",
];

/// Whether the file lies on a network file system, as far as the system tells.
#[cfg(target_os = "linux")]
pub(super) fn is_remote(file: &Path) -> bool {
    let Ok(file) = file.canonicalize() else { return false };
    let Ok(mounts) = std::fs::read("/proc/self/mountinfo") else { return false };
    kind_at(&String::from_utf8_lossy(&mounts), &file).is_some_and(|kind| REMOTE.contains(&kind))
}

/// Whether the file lies on a network file system: other systems do not tell without unsafe calls.
#[cfg(not(target_os = "linux"))]
pub(super) fn is_remote(_file: &Path) -> bool {
    false
}

/// The kind of file system that holds `file`: that of the longest mount point above it, the last mounted of equals.
#[cfg(any(target_os = "linux", test))]
fn kind_at<'a>(mounts: &'a str, file: &Path) -> Option<&'a str> {
    mounts
        .lines()
        .filter_map(|line| {
            let (left, right) = line.split_once(" - ")?;
            let point = unescape(left.split(' ').nth(4)?);
            let kind = right.split(' ').next()?;
            file.starts_with(&point).then_some((point.len(), kind))
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
}

/// A mount point as written in the table, where blanks and the like are octal numbers.
#[cfg(any(target_os = "linux", test))]
fn unescape(point: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(point.to_owned(), |text, (code, letter)| text.replace(code, letter))
}

#[cfg(test)]
mod tests {
    use super::{REMOTE, kind_at};
    use std::path::Path;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /home rw shared:2 - nfs4 server:/home rw,vers=4.2
41 40 0:41 / /home/anna/local\\040disk rw - xfs /dev/sdb1 rw
42 22 0:42 / /mnt/share rw - ext4 /dev/sdc1 rw
43 22 0:43 / /mnt/share rw master:5 propagate_from:2 - cifs //nas/share rw
";

    #[test]
    fn finds_the_file_system_that_holds_a_file() {
        for (file, kind) in [
            ("/var/cache.db", "ext4"),
            ("/home/anna/cache.db", "nfs4"),
            ("/homely/cache.db", "ext4"),
            ("/home/anna/local disk/cache.db", "xfs"),
            ("/mnt/share/cache.db", "cifs"),
        ] {
            assert_eq!(kind_at(MOUNTS, Path::new(file)), Some(kind), "{file}");
        }
        assert_eq!(kind_at("torn line", Path::new("/")), None);
    }

    #[test]
    fn tells_network_file_systems_from_local_ones() {
        assert!(["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"].iter().all(|kind| REMOTE.contains(kind)));
        assert!(["ext4", "xfs", "btrfs", "tmpfs", "overlay", "zfs"].iter().all(|kind| !REMOTE.contains(kind)));
    }
}
