import Foundation
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
      return try String(contentsOfFile: string, encoding: .utf8)
    } catch {
      throw .unreadable(self, exists ? .invalidArgument : .noSuchFileOrDirectory)
    }
  }
}
