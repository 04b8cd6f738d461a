import JudgeModel
import SystemPackage

/// Why what a person gives us cannot be used as text.
enum TextFault: Error, Hashable {
  case unreadable(Errno)
  /// Nothing may ever come from it.
  case pipe
  case tooLarge(ByteCount)
  case utf16
  case zeroByte(line: Int)
  case notUTF8(TextEncodingError)
}

extension FilePath {
  /// A person's file, which may be anything. Of pipes only those that a shell has made are waited for: `<(…)`, `/dev/stdin`.
  func readText(upTo limit: ByteCount) throws(TextFault) -> String {
    if (try? stat())?.type == .fifo, !starts(with: "/dev"), !starts(with: "/proc") { throw .pipe }
    do {
      let file = try FileDescriptor.open(self, .readOnly)
      return try file.closeAfter { try file.readText(upTo: limit) }
    } catch {
      throw error as? TextFault ?? .unreadable(error as? Errno ?? .ioError)
    }
  }
}

extension FileDescriptor {
  /// To its end; a signal ends the waiting.
  func readText(upTo limit: ByteCount) throws(TextFault) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count <= limit.rawValue {
      let count: Int
      do {
        count = try buffer.withUnsafeMutableBytes { try read(into: $0, retryOnInterrupt: false) }
      } catch {
        throw .unreadable(error as? Errno ?? .ioError)
      }
      if count == 0 { return try String(given: bytes) }
      bytes += buffer[..<count]
    }
    throw .tooLarge(limit)
  }
}

extension String {
  fileprivate init(given bytes: [UInt8]) throws(TextFault) {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { throw .utf16 }
    if let zero = bytes.firstIndex(of: 0) {
      throw .zeroByte(line: 1 + bytes[..<zero].count { $0 == UInt8(ascii: "\n") })
    }
    do {
      self = try String(utf8Text: bytes)
    } catch {
      throw .notUTF8(error)
    }
  }
}
