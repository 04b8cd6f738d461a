import Glibc
import Sandbox
import Synchronization
import SystemPackage

/// Threads that share work, each on a processor of its own so that none lengthens another's times.
///
/// What interrupts us interrupts them: signals reach the main thread, and it passes them on.
struct Crew {
  private let processors: [Processor?]

  /// A crew of one goes where it likes.
  init(size: Int) {
    let available = Processor.available
    let isPinned = size > 1 && !available.isEmpty
    processors = (0..<size).map { isPinned ? available[$0 % available.count] : nil }
  }

  /// Calls `work` with each task, in order, as soon as a thread is free.
  ///
  /// - Parameter receive: gets, on the calling thread, what `work` tells; all of it before this returns.
  /// - Throws: when no thread can be had, or when a signal came; then what is begun has ended, and the rest is left.
  func share<Task: Sendable, Message: Sendable>(
    _ tasks: [Task], work: @escaping @Sendable (Task, _ tell: (Message) -> Void) -> Void, receive: (Message) -> Void
  ) throws(Errno) {
    let tasks = TaskList(tasks)
    let mailbox = try Mailbox<Note<Message>>()
    let workers = processors.compactMap { processor in
      WorkerThread(on: processor) {
        while let task = tasks.next() { work(task) { mailbox.put(.told($0)) } }
        mailbox.put(.left)
      }
    }
    if workers.isEmpty { throw .resourceTemporarilyUnavailable }
    var atWork = workers.count
    while atWork > 0 {
      for note in mailbox.take() {
        switch note {
        case .left: atWork -= 1
        // What an interruption spoilt is no result.
        case .told(let message): if !Interruption.hasHappened { receive(message) }
        }
      }
      if Interruption.hasHappened {
        tasks.dropAll()
        for worker in workers { worker.interrupt() }
      }
    }
    for worker in workers { worker.join() }
    if Interruption.hasHappened { throw .interrupted }
  }

  private enum Note<Message: Sendable>: Sendable {
    case told(Message)
    /// A worker has nothing more to do.
    case left
  }
}

private final class TaskList<Task: Sendable>: Sendable {
  private let rest: Mutex<[Task]>

  init(_ tasks: [Task]) {
    rest = Mutex(tasks.reversed())
  }

  func next() -> Task? { rest.withLock { $0.popLast() } }
  func dropAll() { rest.withLock { $0.removeAll() } }
}

/// What threads have told the one that waits for them: a byte in a pipe for each message, so that a signal ends the waiting.
private final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let readEnd: FileDescriptor
  private let writeEnd: FileDescriptor

  init() throws(Errno) {
    do {
      (readEnd, writeEnd) = try FileDescriptor.pipe()
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  deinit {
    for end in [readEnd, writeEnd] { try? end.close() }
  }

  func put(_ message: Message) {
    messages.withLock { $0.append(message) }
    // The pipe stays open until both sides are done with it, and the reader reads.
    _ = try? writeEnd.writeAll([0])
  }

  /// Waits for the next ones; none when a signal came first.
  func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { read(readEnd.rawValue, $0.baseAddress, $0.count) }
    guard count > 0 else { return [] }
    return messages.withLock { messages in
      defer { messages.removeFirst(count) }
      return Array(messages.prefix(count))
    }
  }
}

private final class WorkerThread {
  private var thread = pthread_t()

  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  /// As much as the main thread has: cases may be deep.
  private static let stackSize = 8 << 20

  /// nil when there can be no more threads.
  init?(on processor: Processor?, _ work: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(
      Body { if let processor { processor.pinningThread(work) } else { work() } })
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    defer { pthread_attr_destroy(&attributes) }
    let error = pthread_create(
      &thread, &attributes,
      { body in
        // What was passed below.
        Unmanaged<Body>.fromOpaque(body!).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    guard error == 0 else {
      body.release()
      return nil
    }
  }

  /// Ends a system call that waits; see ``Interruption``.
  func interrupt() { pthread_kill(thread, SIGALRM) }

  func join() { pthread_join(thread, nil) }
}
