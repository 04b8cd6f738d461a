// In 32 bits the result wraps around, and the sign does not always tell.
class Solution {
public:
    int reverse(int x) {
        unsigned result = 0;
        for (int rest = x; rest != 0; rest /= 10) result = result * 10 + (rest % 10);
        return ((int)result < 0) == (x < 0) ? (int)result : 0;
    }
};
