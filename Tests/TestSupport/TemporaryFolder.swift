public import Foundation
public import SystemPackage

/// An empty folder that lives as long as the value.
public final class TemporaryFolder: Sendable {
  public let path: FilePath

  public init() throws {
    path = FilePath(FileManager.default.temporaryDirectory.path).appending("judge-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// - Parameter file: below the folder; missing folders on the way are made.
  @discardableResult
  public func write(_ text: String, to file: String) throws -> FilePath {
    try write(Data(text.utf8), to: file)
  }

  @discardableResult
  public func write(_ data: Data, to file: String) throws -> FilePath {
    let file = path.appending(file)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try data.write(to: URL(filePath: file.string))
    return file
  }

  public func read(_ file: String) throws -> String {
    try String(contentsOfFile: path.appending(file).string, encoding: .utf8)
  }

  /// The paths of all files below `folder`, sorted; hidden ones too.
  public func files(in folder: String = "") -> [String] {
    let found = FileManager.default.enumerator(atPath: path.appending(folder).string)?.compactMap { $0 as? String }
    return (found ?? []).sorted()
  }
}

/// This repository.
public let repository = FilePath(#filePath).removingLastComponent().removingLastComponent().removingLastComponent()
