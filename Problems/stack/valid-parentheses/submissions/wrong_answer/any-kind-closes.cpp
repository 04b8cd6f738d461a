// Only the depth is kept, not which kind is open.
class Solution {
public:
    bool isValid(string s) {
        int depth = 0;
        for (char c : s) {
            depth += c == '(' || c == '[' || c == '{' ? 1 : -1;
            if (depth < 0) return false;
        }
        return depth == 0;
    }
};
