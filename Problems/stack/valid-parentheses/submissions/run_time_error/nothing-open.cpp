// A closing bracket comes when nothing is open.
class Solution {
public:
    bool isValid(string s) {
        string expected;
        for (char c : s) {
            if (c == '(') expected += ')';
            else if (c == '[') expected += ']';
            else if (c == '{') expected += '}';
            else if (expected.at(expected.size() - 1) != c) return false;
            else expected.pop_back();
        }
        return expected.empty();
    }
};
