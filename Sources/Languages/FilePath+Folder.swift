import Foundation
import SystemPackage

extension FilePath {
  /// In the order of their names.
  var subfolders: [FilePath] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: string)) ?? []
    return names.sorted().map { appending($0) }.filter(\.isFolder)
  }

  var isFile: Bool { status?.type == .regular }
  var isFolder: Bool { status?.type == .directory }
  var isExecutableFile: Bool { isFile && access(string, X_OK) == 0 }
  /// Of what a link leads to; nil when there is nothing.
  var status: Stat? { try? stat() }

  /// Every file below, relative and in order of name.
  var filesBelow: [String] {
    let names = FileManager.default.enumerator(atPath: string)?.compactMap { $0 as? String } ?? []
    return names.sorted().filter { appending($0).isFile }
  }

  func readText() throws(LanguageError) -> String {
    do {
      return try String(contentsOfFile: string, encoding: .utf8)
    } catch {
      let cause = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error) as NSError
      let isSystem = cause.domain == NSPOSIXErrorDomain
      throw .unreadable(self, reason: isSystem ? "\(Errno(rawValue: CInt(cause.code)))" : "it is not UTF-8 text")
    }
  }

  /// Follows links as long as the file keeps its name: programs such as `ld.lld` look at the name they are called by.
  var keepingNameResolved: FilePath {
    var path = self
    while let target = path.linkTarget, target.lastComponent == path.lastComponent { path = target }
    guard let parent = realpath(path.removingLastComponent().string, nil), let name = path.lastComponent else {
      return path
    }
    defer { free(parent) }
    return FilePath(String(cString: parent)).appending(name)
  }

  private var linkTarget: FilePath? {
    guard let text = try? FileManager.default.destinationOfSymbolicLink(atPath: string) else { return nil }
    return removingLastComponent().pushing(FilePath(text)).lexicallyNormalized()
  }
}
