import CSandbox
import Foundation
import Glibc
import JudgeModel
import SystemPackage

/// Our end of the connection with the supervisor. See csandbox.h for what is said.
final class Supervisor {
  private var socket: Int32
  let pid: pid_t
  private(set) var landlock: UInt32 = 0

  init(program: FilePath, setup: Setup) throws(SandboxError) {
    let message = try setup.message()
    var pair: [Int32] = [-1, -1]
    var pid: pid_t = 0
    guard csandbox_socket_pair(&pair) == 0 else { throw SandboxError(.startSupervisor) }
    let spawned = csandbox_spawn(program.string, pair[1], &pid)
    let error = Errno.current
    Glibc.close(pair[1])
    guard spawned == 0 else {
      Glibc.close(pair[0])
      throw SandboxError(.startSupervisor, error, detail: program.string)
    }
    socket = pair[0]
    self.pid = pid
    do {
      try send(message, setup.controlGroup?.joining ?? [])
      landlock = try receive(CSANDBOX_READY).reply.landlock
    } catch {
      close()
      throw error
    }
  }

  /// - Returns: the pidfd of the started program.
  func start(
    _ command: Command, _ limits: ResourceLimits, watchingMemory: Bool
  ) throws(SandboxError) -> FileDescriptor {
    let descriptors = command.descriptors.sorted { $0.key < $1.key }
    var header = csandbox_run(limits, watchingMemory: watchingMemory)
    header.argc = UInt32(command.arguments.count)
    header.envc = UInt32(command.environment.count)
    header.descriptor_count = UInt32(descriptors.count)
    withUnsafeMutableBytes(of: &header.targets) { targets in
      for (index, descriptor) in descriptors.enumerated() {
        targets.storeBytes(of: descriptor.key, toByteOffset: 4 * index, as: Int32.self)
      }
    }
    let environment = command.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let strings = [command.directory.string] + command.arguments + environment
    var message = Data(bytes: &header, count: MemoryLayout.size(ofValue: header))
    for string in strings { message += Data(string.utf8) + [0] }
    try send(message, descriptors.map(\.value.rawValue))
    guard let pidfd = try receive(CSANDBOX_STARTED).descriptor else {
      throw SandboxError(.supervise, .badFileDescriptor)
    }
    return FileDescriptor(rawValue: pidfd)
  }

  func waitForEnd() throws(SandboxError) -> csandbox_reply {
    try receive(CSANDBOX_ENDED).reply
  }

  func stop() {
    var byte: UInt8 = 0
    csandbox_send(socket, &byte, 1, nil, 0)
  }

  /// The supervisor leaves when its socket ends, and the kernel then ends all that is in its namespaces.
  func close() {
    guard socket >= 0 else { return }
    Glibc.close(socket)
    socket = -1
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
  }

  private func send(_ message: Data, _ descriptors: [Int32]) throws(SandboxError) {
    let sent = message.withUnsafeBytes {
      csandbox_send(socket, $0.baseAddress, $0.count, descriptors, descriptors.count)
    }
    guard sent == 0 else { throw SandboxError(.supervise) }
  }

  private func receive(
    _ expected: csandbox_kind
  ) throws(SandboxError) -> (reply: csandbox_reply, descriptor: Int32?) {
    var reply = csandbox_reply()
    var descriptor: Int32 = -1
    var count = 1
    let received = csandbox_receive(socket, &reply, MemoryLayout.size(ofValue: reply), &descriptor, &count)
    guard received == MemoryLayout.size(ofValue: reply) else {
      throw SandboxError(.supervise, received < 0 ? .current : .brokenPipe)
    }
    if reply.kind == CSANDBOX_FAILED { throw SandboxError(reply) }
    guard reply.kind == expected else { throw SandboxError(.supervise, .protocolError) }
    return (reply, count == 1 ? descriptor : nil)
  }
}

extension csandbox_run {
  fileprivate init(_ limits: ResourceLimits, watchingMemory: Bool) {
    self.init()
    cpu_ns = limits.cpuTime.nanoseconds
    wall_ns = limits.wallTime.nanoseconds
    let memory = UInt64(limits.memory.rawValue)
    memory_bytes = watchingMemory ? memory : 0
    // The watch kills at the limit, every 5 ms; this stops what would outrun it.
    data_bytes = watchingMemory ? 2 * memory + (256 << 20) : 0
    // Below the memory limit, so that endless recursion ends as a stack overflow and not as a lack of memory.
    stack_bytes = memory / 8 * 7
    file_bytes = UInt64(limits.fileSize.rawValue)
    processes = UInt32(limits.processes)
    open_files = UInt32(limits.openFiles)
  }
}
