import Foundation
import SystemPackage

/// Lists in one file, unpacked by the system's own program.
struct ListArchive {
  /// Without its extensions, which may be the company's.
  let name: String
  private let path: FilePath
  private let program: Program

  /// nil when it is not named like an archive.
  init?(_ path: FilePath) {
    guard let known = Self.programs.first(where: { path.name.lowercased().hasSuffix($0.suffix) }) else { return nil }
    self.path = path
    program = known.program
    name = String(path.name.dropLast(known.suffix.count))
  }

  /// Calls `body` with the folder that it is unpacked into, which is removed afterwards.
  func withFolder(in scratch: FilePath, _ body: (FilePath) throws -> Void) throws {
    let folder = scratch.appending("list-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      atPath: folder.string, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder.string) }
    try unpack(into: folder)
    try body(folder)
  }

  private func unpack(into folder: FilePath) throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = program.command(path.absolute, into: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let reason = words.split(separator: "\n").first.map(String.init) ?? "it cannot be unpacked"
      throw CompanyListError(.brokenArchive(reason), in: path.string)
    }
  }

  /// tar finds out itself how it is compressed. Neither writes outside of the folder.
  private enum Program {
    case tar, unzip

    func command(_ archive: FilePath, into folder: FilePath) -> [String] {
      switch self {
      case .tar: ["tar", "-xf", archive.string, "-C", folder.string]
      case .unzip: ["unzip", "-q", archive.string, "-d", folder.string]
      }
    }
  }

  private static let programs: [(suffix: String, program: Program)] = [
    (".tar", .tar), (".tar.gz", .tar), (".tgz", .tar), (".tar.xz", .tar), (".tar.bz2", .tar), (".tar.zst", .tar),
    (".zip", .unzip),
  ]
}
