import CSandbox
import Glibc
public import JudgeModel
public import SystemPackage

/// A place where programs run one at a time, under limits, without network and without sight of the host.
///
/// Its supervisor, namespaces, root and filter are made once and serve any number of runs; between runs nothing is left of
/// the last one but what is in writable mounts. It knows about processes only: it has never heard of problems, languages or
/// verdicts. For one thread at a time.
public final class Sandbox {
  let supervisor: Supervisor
  private let controlGroup: ControlGroup?

  /// - Parameters:
  ///   - memory: The most that any run in it may use.
  ///   - processor: The one it is pinned to, or any.
  ///   - supervisor: The program `judge-supervisor`.
  ///   - controlGroups: Where control groups can be made; without one, memory is watched and limited by process.
  /// - Throws: when a layer that must be there cannot be had. Landlock and control groups need not.
  public init(
    _ view: View, policy: SystemCallPolicy = .standard, memory: ByteCount, processor: Processor? = nil,
    supervisor: FilePath, controlGroups: ControlGroups = .found
  ) throws(SandboxError) {
    // Writing to a program that has closed its end must fail, not end us.
    signal(SIGPIPE, SIG_IGN)
    let filter = try SystemCallFilter(policy)
    let group = controlGroups.makeGroup(memory: memory)
    let setup = Setup(view: view, filter: filter, processor: processor, controlGroup: group)
    do {
      self.supervisor = try Supervisor(program: supervisor, setup: setup)
    } catch {
      group?.remove()
      throw error
    }
    controlGroup = group
  }

  deinit {
    close()
  }

  /// Starts a program; it must have ended before the next one is started.
  public func start(
    _ command: Command, within limits: ResourceLimits
  ) throws(SandboxError) -> SandboxedProcess {
    try controlGroup?.prepare(memory: limits.memory)
    let pidfd = try supervisor.start(command, limits, watchingMemory: controlGroup == nil)
    return SandboxedProcess(supervisor, controlGroup, pidfd: pidfd, limits)
  }

  /// Ends everything inside. Calling it twice is fine.
  public func close() {
    supervisor.close()
    controlGroup?.remove()
  }

  /// The version of landlock's interface in use; 0 when the kernel has none.
  public var landlock: Int { Int(supervisor.landlock) }

  public var hasControlGroup: Bool { controlGroup != nil }
}
