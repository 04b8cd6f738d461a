import SystemPackage

extension FileDescriptor {
  /// A signal ends the waiting.
  func readToEnd() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try read(into: $0, retryOnInterrupt: false) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
