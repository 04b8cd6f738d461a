import Glibc
import SystemPackage

/// Tells when a file may have changed, whichever way an editor writes it. See inotify(7).
///
/// The folder is watched and not the file: most editors write a new file and give it the old one's name.
final class FileChanges {
  /// Readable when something has happened.
  let descriptor: FileDescriptor
  private let names: Set<String>

  /// - Parameter path: of a file; where it is a link, what that leads to is watched too.
  init(of path: FilePath) throws(CommandError) {
    let instance = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard instance >= 0 else { throw .cannotWatch(path.string, .current) }
    descriptor = FileDescriptor(rawValue: instance)
    let paths = [path] + [path.resolved].compactMap(\.self)
    names = Set(paths.compactMap { $0.lastComponent?.string })
    for folder in Set(paths.map(\.folder)) {
      guard inotify_add_watch(instance, folder.string, Self.events) >= 0 else {
        throw .cannotWatch(folder.string, .current)
      }
    }
  }

  deinit {
    try? descriptor.close()
  }

  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  enum Change {
    case none
    case file
    /// The folder is no longer where it was, so nothing more will be heard.
    case folderGone
  }

  /// What has happened since the last call.
  func read() -> Change {
    var change = Change.none
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while let count = try? buffer.withUnsafeMutableBytes({ try descriptor.read(into: $0) }), count > 0 {
      buffer.withUnsafeBytes { bytes in
        forEachEvent(in: UnsafeRawBufferPointer(rebasing: bytes[..<count])) { mask, name in
          if mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT) != 0 {
            change = .folderGone
          } else if change != .folderGone, names.contains(name) || mask & UInt32(IN_Q_OVERFLOW) != 0 {
            change = .file
          }
        }
      }
    }
    return change
  }

  private func forEachEvent(in bytes: UnsafeRawBufferPointer, _ body: (UInt32, String) -> Void) {
    let headerSize = MemoryLayout<inotify_event>.size
    var offset = 0
    while offset + headerSize <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      // The name is padded with zeros.
      let name = bytes[(offset + headerSize)..<(offset + headerSize + Int(event.len))].prefix { $0 != 0 }
      body(event.mask, String(decoding: name, as: UTF8.self))
      offset += headerSize + Int(event.len)
    }
  }
}

extension FilePath {
  fileprivate var folder: FilePath {
    let folder = removingLastComponent()
    return folder.isEmpty ? "." : folder
  }

  /// Without links; nil when there is no such file.
  fileprivate var resolved: FilePath? {
    guard let resolved = realpath(string, nil) else { return nil }
    defer { free(resolved) }
    return FilePath(String(cString: resolved))
  }
}

extension Errno {
  fileprivate static var current: Errno { Errno(rawValue: errno) }
}
