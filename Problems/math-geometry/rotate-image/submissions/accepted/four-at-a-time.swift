class Solution {
    // Time: O(n^2), space: O(1)
    func rotate(_ matrix: inout [[Int]]) {
        let n = matrix.count
        for i in 0..<(n + 1) / 2 {
            for j in 0..<n / 2 {
                let temp = matrix[n - 1 - j][i]
                matrix[n - 1 - j][i] = matrix[n - 1 - i][n - 1 - j]
                matrix[n - 1 - i][n - 1 - j] = matrix[j][n - 1 - i]
                matrix[j][n - 1 - i] = matrix[i][j]
                matrix[i][j] = temp
            }
        }
    }
}
