class Solution {
    // Walk, mark, and turn right at a wall or a visited cell
    func spiralOrder(_ matrix: [[Int]]) -> [Int] {
        guard !matrix.isEmpty, !matrix[0].isEmpty else { return [] }
        let m = matrix.count, n = matrix[0].count
        let directions = [(0, 1), (1, 0), (0, -1), (-1, 0)]
        var visited = Array(repeating: Array(repeating: false, count: n), count: m)
        var result = [Int]()
        var i = 0, j = 0, d = 0
        for _ in 0..<(m * n) {
            result.append(matrix[i][j])
            visited[i][j] = true
            let x = i + directions[d].0
            let y = j + directions[d].1
            if x < 0 || x >= m || y < 0 || y >= n || visited[x][y] {
                d = (d + 1) % 4
            }
            i += directions[d].0
            j += directions[d].1
        }
        return result
    }
}
