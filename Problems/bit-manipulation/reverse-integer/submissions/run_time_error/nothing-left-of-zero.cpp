// Without its zeros there is nothing left of 0.
class Solution {
public:
    int reverse(int x) {
        string text = to_string(abs((long long)x));
        std::reverse(text.begin(), text.end());
        text.erase(0, text.find_first_not_of('0'));
        long long result = stoll(text);
        if (x < 0) result = -result;
        return result < INT_MIN || result > INT_MAX ? 0 : result;
    }
};
