import Foundation
import Glibc

/// A question that may be left unanswered.
struct Prompt {
  let terminal: Terminal

  /// Nobody answers where stdin or stdout is no terminal, or where another command shows what we print.
  var isPossible: Bool { terminal.isTerminal && isatty(STDIN_FILENO) == 1 && !terminal.isJSON && terminal.showsNext }

  /// nil when the answer is empty, as it is when stdin ends or Ctrl-C says that nothing will be answered.
  func ask(_ question: String) -> String? {
    print(terminal.symbols("  " + terminal.styled(question, .bold) + " › "), terminator: "")
    fflush(nil)
    let answer = line().trimmingCharacters(in: .whitespacesAndNewlines)
    if Interruption.hasHappened { print() }
    return answer.isEmpty ? nil : answer
  }

  /// Unlike `readLine`, it ends when a signal comes.
  private func line() -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
