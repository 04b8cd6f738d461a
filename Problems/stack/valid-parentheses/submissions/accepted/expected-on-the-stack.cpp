// The stack holds the closing brackets that are still to come.
class Solution {
public:
    bool isValid(string s) {
        if (s.size() % 2) return false;
        vector<char> expected;
        for (auto c : s) {
            if (c == '(') expected.push_back(')');
            else if (c == '[') expected.push_back(']');
            else if (c == '{') expected.push_back('}');
            else if (expected.empty() || expected.back() != c) return false;
            else expected.pop_back();
        }
        return expected.empty();
    }
};
