class Solution {
public:
    bool isValid(string s) {
        unordered_map<char, char> opening = {{')', '('}, {']', '['}, {'}', '{'}};
        stack<char> open;
        for (char c : s) {
            if (opening.count(c)) {
                if (open.empty() || open.top() != opening[c]) return false;
                open.pop();
            } else {
                open.push(c);
            }
        }
        return open.empty();
    }
};
