import Foundation
import Glibc
import JudgeModel
import Languages
import Sandbox
import SystemPackage

extension Workshop {
  /// The kit's folder; builds it when it is not there.
  func folder(of kit: Kit, of language: Language, report: (JudgingEvent) -> Void) throws -> FilePath {
    let folder = place(of: kit, of: language)
    if KitStamp(of: folder).isIntact { return folder }
    try kits.makeDirectory(mode: 0o755)
    return try folder.whileLocked {
      if !KitStamp(of: folder).isIntact {
        folder.removeTree()
        try language.checkVersion(of: toolchain(of: language))
        report(.buildingKit(language: language.name, kit: kit.name))
        try build(kit, of: language, into: folder, report: report)
      }
      return folder
    }
  }

  /// For kits that were made before the system changed beneath them, or that were damaged.
  func rebuild(_ kits: [Kit], of language: Language, report: (JudgingEvent) -> Void) throws -> [Mount] {
    for kit in kits { place(of: kit, of: language).removeTree() }
    return try mounts(of: kits, of: language, report: report)
  }

  func haveTheirContent(_ kits: [Kit], of language: Language) -> Bool {
    kits.allSatisfy { KitStamp(of: place(of: $0, of: language)).hasItsContent }
  }

  func place(of kit: Kit, of language: Language) -> FilePath {
    kits.appending("\(language.id)-\(kit.name)-\(kit.digest.rawValue.prefix(16))")
  }

  func mounts(of kits: [Kit], of language: Language, report: (JudgingEvent) -> Void) throws -> [Mount] {
    try kits.map { kit in
      Mount(host: try folder(of: kit, of: language, report: report), inside: FilePath("/kit/\(kit.name)"))
    }
  }

  /// In the scratch directory first, so that a kit is either complete or not there.
  private func build(_ kit: Kit, of language: Language, into folder: FilePath, report: (JudgingEvent) -> Void) throws {
    let earlier = try kitsBefore(kit, of: language, report: report)
    try scratch.withDirectory { scratch in
      let box = scratch.appending("box")
      try box.makeDirectory(mode: 0o755)
      // Where it will be seen later: compilers write paths into what they make.
      let place = FilePath("/kit/\(kit.name)")
      let view = View(
        readOnly: kit.view,
        mounts: earlier + sourceMounts(of: language) + [
          Mount(host: box, inside: place, access: .writableAndExecutable)
        ],
        scratch: .mebibytes(512))
      let sandbox = try Sandbox(view, memory: kit.limits.memory, supervisor: supervisor)
      for step in kit.steps {
        let run = try sandbox.run(
          Command(step, environment: kit.environment, directory: place), keeping: .mebibytes(1),
          within: ResourceLimits(kit.limits))
        guard run.run.termination == .exited(code: 0) else {
          if packages == nil, run.text.contains("/packages/") {
            throw JudgingError.noPackages(language: language.name, kit: kit.name)
          }
          throw JudgingError.kitFailed(language: language.name, kit: kit.name, output: run.text)
        }
      }
      sandbox.close()
      try KitStamp(of: box).write()
      try box.take(as: folder)
    }
  }

  private func kitsBefore(_ kit: Kit, of language: Language, report: (JudgingEvent) -> Void) throws -> [Mount] {
    let all = try language.kits(in: toolchain(of: language))
    return try mounts(of: Array(all.prefix { $0.name != kit.name }), of: language, report: report)
  }

  private func sourceMounts(of language: Language) -> [Mount] {
    let plugin = Mount(host: language.folder, inside: "/plugin")
    return [plugin] + (packages.map { [Mount(host: $0, inside: "/packages")] } ?? [])
  }
}

extension ResourceLimits {
  init(_ limits: CommandLimits) {
    self.init(
      cpuTime: limits.cpuTime, wallTime: limits.cpuTime * 3 + .seconds(5), memory: limits.memory,
      fileSize: .mebibytes(512), processes: limits.processes, openFiles: 1024)
  }
}

extension CompletedRun {
  /// What it wrote, stdout first.
  var text: String { String(decoding: output + errors, as: UTF8.self) }
}

extension FilePath {
  /// Two judges that need the same thing at once make it once. The lock ends with the process.
  func whileLocked<T>(_ body: () throws -> T) throws -> T {
    let file = open(string + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw JudgingError.cannotWrite(self, reason: String(cString: strerror(errno))) }
    defer { close(file) }
    while flock(file, LOCK_EX) != 0, errno == EINTR {}
    return try body()
  }

  /// Moves a directory that a sandboxed program filled to its place; it becomes ours.
  func take(as target: FilePath) throws(JudgingError) {
    chown(string, getuid(), getgid())
    guard rename(string, target.string) == 0 || errno == EEXIST || errno == ENOTEMPTY else {
      throw JudgingError.cannotWrite(target, reason: String(cString: strerror(errno)))
    }
  }
}
