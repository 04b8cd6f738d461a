import Foundation
import SystemPackage

/// A file that is replaced when its new content is complete: until then, and when anything fails, the old one is there.
enum ReplacedFile {
  static func write(_ path: FilePath, _ body: (FileDescriptor) throws -> Void) throws {
    let part = FilePath("\(path).\(UUID().uuidString).part")
    do {
      let file = try FileDescriptor.open(
        part, .writeOnly, options: [.create, .exclusiveCreate], permissions: FilePermissions(rawValue: 0o644))
      defer { unlink(part.string) }
      try file.closeAfter {
        try body(file)
        if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
      }
      if rename(part.string, path.string) != 0 { throw Errno(rawValue: errno) }
    } catch let errno as Errno {
      throw CommandError.cannotExport(path.string, errno)
    }
  }
}
