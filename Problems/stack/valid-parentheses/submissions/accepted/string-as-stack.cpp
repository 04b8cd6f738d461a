// The front of the string itself is the stack.
class Solution {
public:
    bool isValid(string s) {
        int top = 0;
        for (char c : s) {
            bool closes = top > 0 && ((s[top - 1] == '(' && c == ')') || (s[top - 1] == '[' && c == ']') || (s[top - 1] == '{' && c == '}'));
            if (closes) top--;
            else s[top++] = c;
        }
        return top == 0;
    }
};
