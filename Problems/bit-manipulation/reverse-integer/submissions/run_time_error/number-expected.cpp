// A text of digits may be too large for 32 bits.
class Solution {
public:
    int reverse(int x) {
        string text = to_string(x);
        std::reverse(text.begin() + (x < 0), text.end());
        return stoi(text);
    }
};
