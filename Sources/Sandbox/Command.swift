public import SystemPackage

/// A program to start: no shell, and nothing of our own environment.
public struct Command: Sendable {
  /// The first is the path of the program, as it is inside.
  public var arguments: [String]
  public var environment: [String: String]
  public var directory: FilePath
  /// Our descriptors by the number that they have in the program. 0, 1 and 2 are /dev/null otherwise.
  public var descriptors: [Int32: FileDescriptor]

  public init(
    _ arguments: [String], environment: [String: String] = [:], directory: FilePath = "/tmp",
    descriptors: [Int32: FileDescriptor] = [:]
  ) {
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
    self.descriptors = descriptors
  }
}
