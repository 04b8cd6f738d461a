import Foundation
import SystemPackage

@testable import Languages

/// A folder of plugins that lives as long as the value.
final class PluginFolder: Sendable {
  let path: FilePath

  init() throws {
    path = FilePath(FileManager.default.temporaryDirectory.path).appending("plugins-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// - Parameter file: below the folder, such as `toy/language.yaml`.
  func write(_ text: String, to file: String) throws {
    let file = path.appending(file)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try text.write(toFile: file.string, atomically: true, encoding: .utf8)
  }

  func registry() -> LanguageRegistry {
    LanguageRegistry(folders: [path])
  }
}

/// The plugins of this repository.
let ownPlugins = FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
  .appending("Plugins")

let systemPath: [FilePath] = ["/usr/bin", "/bin"]
