import CSandbox
public import SystemPackage

/// The sandbox could not do its work. Never a statement about the program that was run.
public struct SandboxError: Error, Hashable {
  public var step: Step
  public var errno: Errno
  /// The path or the name that it is about; may be empty.
  public var detail: String

  init(_ step: Step, _ errno: Errno = .current, detail: String = "") {
    self.step = step
    self.errno = errno
    self.detail = detail
  }

  /// Of waiting for a program in one's own way.
  public init(waiting errno: Errno) {
    self.init(.wait, errno)
  }

  /// What the sandbox was doing, in the order in which it does it.
  public enum Step: String, Sendable {
    case buildFilter
    case startSupervisor
    case controlGroup
    case pinProcessor
    case userNamespace
    case namespaces
    case root
    case mount
    case proc
    case pivotRoot
    case dropIdentity
    case landlock
    case installFilter
    case clone
    case session
    case redirectStreams
    case limitResources
    case execute
    case wait
    /// The supervisor is gone.
    case supervise
  }
}

extension SandboxError {
  init(_ reply: csandbox_reply) {
    let detail = withUnsafeBytes(of: reply.detail) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    self.init(Step(reply.step), Errno(rawValue: reply.error), detail: detail)
  }
}

extension SandboxError.Step {
  init(_ step: csandbox_step) {
    self =
      switch step {
      case CSANDBOX_CGROUP: .controlGroup
      case CSANDBOX_AFFINITY: .pinProcessor
      case CSANDBOX_USER_NAMESPACE: .userNamespace
      case CSANDBOX_NAMESPACES: .namespaces
      case CSANDBOX_ROOT: .root
      case CSANDBOX_MOUNT: .mount
      case CSANDBOX_PROC: .proc
      case CSANDBOX_PIVOT: .pivotRoot
      case CSANDBOX_IDENTITY: .dropIdentity
      case CSANDBOX_LANDLOCK: .landlock
      case CSANDBOX_FILTER: .installFilter
      case CSANDBOX_CLONE: .clone
      case CSANDBOX_SESSION: .session
      case CSANDBOX_STREAMS: .redirectStreams
      case CSANDBOX_LIMITS: .limitResources
      case CSANDBOX_EXECUTE: .execute
      case CSANDBOX_WAIT: .wait
      default: .startSupervisor
      }
  }
}
