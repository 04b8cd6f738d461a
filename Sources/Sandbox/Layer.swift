import JudgeModel
public import SystemPackage

/// One of the walls around a program, and whether it stands on this machine.
public struct Layer: Hashable, Sendable {
  public var name: Name
  public var status: Status
  /// Without it nothing is run.
  public var isMandatory: Bool

  public enum Name: String, CaseIterable, Sendable {
    case userNamespace = "user namespace"
    case otherNamespaces = "pid, mount, net, ipc, uts and cgroup namespaces"
    case readOnlyRoot = "read-only root"
    case systemCallFilter = "system call filter"
    case resourceLimits = "resource limits"
    case landlock
    case memoryControlGroup = "memory control group"
  }

  public enum Status: Hashable, Sendable {
    case active(detail: String)
    case missing(SandboxError?)
  }
}

extension Sandbox {
  /// Every layer, found out by making a sandbox and running a program in it.
  ///
  /// - Parameter program: Any that exists on the host; it is executed read-only.
  public static func layers(supervisor: FilePath, running program: [String], seeing view: View) -> [Layer] {
    do {
      let sandbox = try Sandbox(view, memory: .mebibytes(64), supervisor: supervisor)
      let limits = ResourceLimits(cpuTime: .seconds(2), wallTime: .seconds(5), memory: .mebibytes(64))
      _ = try sandbox.run(Command(program), keeping: .kibibytes(4), within: limits)
      return Layer.Name.allCases.map { Layer($0, sandbox) }
    } catch {
      return Layer.Name.allCases.map { Layer($0, error) }
    }
  }
}

extension Layer {
  fileprivate init(_ name: Name, _ sandbox: Sandbox) {
    let status: Status =
      switch name {
      case .landlock where sandbox.landlock == 0, .memoryControlGroup where !sandbox.hasControlGroup: .missing(nil)
      case .landlock: .active(detail: "ABI \(sandbox.landlock)")
      default: .active(detail: "")
      }
    self.init(name: name, status: status, isMandatory: Self.isMandatory(name))
  }

  /// The layers before the one that failed were made.
  fileprivate init(_ name: Name, _ error: SandboxError) {
    let status: Status = name.steps.contains(error.step) ? .missing(error) : .active(detail: "")
    self.init(name: name, status: status, isMandatory: Self.isMandatory(name))
  }

  private static func isMandatory(_ name: Name) -> Bool {
    name != .landlock && name != .memoryControlGroup
  }
}

extension Layer.Name {
  fileprivate var steps: [SandboxError.Step] {
    switch self {
    case .userNamespace: [.userNamespace, .dropIdentity, .startSupervisor, .supervise]
    case .otherNamespaces: [.namespaces]
    case .readOnlyRoot: [.root, .mount, .proc, .pivotRoot]
    case .systemCallFilter: [.buildFilter, .installFilter]
    case .resourceLimits: [.limitResources, .clone, .session, .redirectStreams, .execute, .wait, .pinProcessor]
    case .landlock: [.landlock]
    case .memoryControlGroup: [.controlGroup]
    }
  }
}
