import ArgumentParser
import Foundation
import Glibc
import JudgeModel
import Languages
import Sandbox
import SystemPackage

/// Whether this machine has what judging needs, and what mends what is missing.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the sandbox, the toolchains and the directories.", discussion: "Example: judge doctor --json")

  @OptionGroup var output: OutputOptions

  func run() throws {
    let here = Composition.current
    let checks = layers(here) + (try toolchains(here)) + directories(here)
    if output.json {
      try printJSON(DoctorReport(checks: checks))
    } else {
      for check in checks { check.print(output.terminal) }
    }
    if checks.contains(where: { $0.state == .failed }) { throw ExitCode.judgeFault }
  }

  private func layers(_ here: Composition) -> [Check] {
    let system: [FilePath] = ["/usr", "/bin", "/lib", "/lib64"]
    let view = View(readOnly: system.filter { FileManager.default.fileExists(atPath: $0.string) })
    return Sandbox.layers(supervisor: here.supervisor, running: ["/bin/true"], seeing: view).map(Check.init)
  }

  private func toolchains(_ here: Composition) throws -> [Check] {
    let languages = try here.languages()
    return languages.ids.map { id in
      do {
        let language = try languages[id]
        let toolchain = try language.toolchain(searching: here.searchPath)
        return Check(name: language.name, state: .ok, detail: toolchain.version() ?? "", hint: nil)
      } catch {
        let message = ErrorMessage(error)
        return Check(name: id.rawValue, state: .absent, detail: message?.text ?? "\(error)", hint: message?.hint)
      }
    }
  }

  private func directories(_ here: Composition) -> [Check] {
    [("cache", here.cache), ("data", here.data)].map { name, path in
      try? FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
      let error = path.writingError
      return Check(
        name: "\(name) directory", state: error == nil ? .ok : .failed, detail: path.string,
        hint: error.flatMap {
          ErrorMessage(CommandError.unwritableDirectory(path.string, variable: "XDG_\(name.uppercased())_HOME", $0))?
            .hint
        })
    }
  }
}

struct DoctorReport: Encodable {
  let schema = 1
  let checks: [Check]
}

struct Check: Encodable {
  let name: String
  let state: State
  let detail: String
  @OrNull var hint: String?

  enum State: String, Encodable {
    case ok
    /// Judging works without it.
    case absent
    case failed
  }

  init(name: String, state: State, detail: String, hint: String?) {
    self.name = name
    self.state = state
    self.detail = detail
    self.hint = hint
  }

  init(_ layer: Layer) {
    name = layer.name.rawValue
    switch layer.status {
    case .active(let detail):
      (state, self.detail) = (.ok, detail)
    case .missing(let error):
      state = layer.isMandatory ? .failed : .absent
      detail = error.map { "\($0.step.words): \($0.errno)" } ?? "not available here; its work is done another way"
      hint = error?.step.hint
    }
  }

  func print(_ terminal: Terminal) {
    let sign =
      switch state {
      case .ok: terminal.styled("✔", .green)
      case .absent: terminal.styled("!", .yellow)
      case .failed: terminal.styled("✘", .red)
      }
    terminal.print("  \(sign) \(name)" + (detail.isEmpty ? "" : "  " + terminal.styled(detail, .dim)))
    if let hint { terminal.print("      hint: \(hint)") }
  }
}

extension FilePath {
  /// Why nothing can be written into this folder; nil when something can.
  fileprivate var writingError: Errno? {
    do {
      try FileDescriptor.open(self, .readOnly, options: .directory).close()
    } catch {
      return error as? Errno
    }
    return access(string, W_OK | X_OK) == 0 ? nil : Errno(rawValue: errno)
  }
}
