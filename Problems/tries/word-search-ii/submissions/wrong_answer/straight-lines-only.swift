// Words are looked for in straight lines.
class Solution {
  func findWords(_ board: [[Character]], _ words: [String]) -> [String] {
    let rows = board.map { String($0) }
    let columns = board[0].indices.map { column in String(board.map { $0[column] }) }
    let lines = rows + columns
    let text = (lines + lines.map { String($0.reversed()) }).joined(separator: " ")
    return words.filter { text.contains($0) }
  }
}
