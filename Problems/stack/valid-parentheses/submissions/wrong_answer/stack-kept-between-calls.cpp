// What an earlier string left open is still on the stack.
stack<char> open_brackets;

class Solution {
public:
    bool isValid(string s) {
        for (char c : s) {
            if (c == '(') open_brackets.push(')');
            else if (c == '[') open_brackets.push(']');
            else if (c == '{') open_brackets.push('}');
            else if (open_brackets.empty() || open_brackets.top() != c) return false;
            else open_brackets.pop();
        }
        return open_brackets.empty();
    }
};
