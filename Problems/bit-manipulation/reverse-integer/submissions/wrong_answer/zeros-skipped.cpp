// A digit of 0 counts for nothing, but it moves the others.
class Solution {
public:
    int reverse(int x) {
        long long result = 0;
        while (x != 0) {
            if (x % 10) result = result * 10 + x % 10;
            x /= 10;
        }
        return result < INT_MIN || result > INT_MAX ? 0 : result;
    }
};
