import Foundation
import JudgeModel
import Manifest
import SystemPackage

extension FilePath {
  var name: String { lastComponent?.string ?? "" }

  var exists: Bool { FileManager.default.fileExists(atPath: string) }

  /// Visible entries in alphabetical order; none when this is no folder.
  var children: [FilePath] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: string)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { appending($0) }
  }

  var absolute: FilePath {
    guard let resolved = realpath(string, nil) else { return self }
    defer { free(resolved) }
    return FilePath(String(cString: resolved))
  }

  func readText() throws(CatalogError) -> String {
    do {
      let file = try FileDescriptor.open(self, .readOnly)
      return try String(
        utf8Text: try file.closeAfter { try FileHandle(fileDescriptor: file.rawValue).readToEnd() ?? Data() })
    } catch let error as TextEncodingError {
      throw .notUTF8(ManifestLocation(file: string, line: error.line), error.byte)
    } catch {
      throw .unreadable(self, error.errno)
    }
  }
}

extension Error {
  /// The reason that Foundation keeps beneath its own.
  fileprivate var errno: Errno {
    if let errno = self as? Errno { return errno }
    let cause = (self as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? self
    return Errno(rawValue: CInt((cause as NSError).code))
  }
}
