import Foundation
import JudgeModel
import Languages
import SystemPackage

/// The file that a person starts from.
struct StubFile {
  let path: String

  enum Outcome: String, Encodable {
    case created
    /// It was there before, and is as it was.
    case existing
    /// The plugin has nothing to start a program from.
    case none
  }

  /// Named after the problem where `place` is a folder.
  init(_ place: StartPlace, _ problem: ProblemID, _ language: Language) {
    let name = "\(problem).\(language.extensions.first ?? language.id.rawValue)"
    switch place {
    case .here: path = name
    case .folder(let folder): path = FilePath(folder).appending(name).string
    case .file(let file): path = file
    }
  }

  /// Never touches a file that is there, and leaves none that is not complete.
  func create(_ text: String?) throws(CommandError) -> Outcome {
    if StartPlace.isFolder(path) { throw .cannotWrite(path, .isDirectory) }
    guard !FileManager.default.fileExists(atPath: path) else { return .existing }
    guard let text else { return .none }
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try write(text, to: file)
      return .created
    } catch Errno.fileExists {
      return .existing
    } catch {
      throw .cannotWrite(path, error as? Errno ?? .ioError)
    }
  }

  private func write(_ text: String, to file: FileDescriptor) throws {
    do {
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      unlink(path)
      throw error
    }
  }
}

/// What `--in` names.
enum StartPlace {
  case here
  case folder(String)
  case file(String)

  init(_ path: String?) throws(CommandError) {
    guard let path else {
      self = .here
      return
    }
    if Self.isFolder(path) {
      self = .folder(path)
    } else if path.hasSuffix("/") || FilePath(path).extension == nil {
      throw .noFolder(path)
    } else {
      let folder = FilePath(path).removingLastComponent().string
      guard folder.isEmpty || Self.isFolder(folder) else { throw .noFolder(folder) }
      self = .file(path)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  /// nil when the name is not given.
  var file: String? {
    if case .file(let file) = self { file } else { nil }
  }
}
